UNWIND $ids AS id
MATCH (a:Article {id: id})-[:MENTIONS|IMPLIES]->(g:Group)
DETACH DELETE g
