// What articles said about shared nodes before they are written anew.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[r:MENTIONS|PUBLISHED_BY|IMPLIES]->(n)
RETURN a.id AS article, n.id AS id, r.gave AS gave
