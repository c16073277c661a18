UNWIND $ids AS id
MATCH (a:Person {id: id})-[r:REPRESENTS]->(b:Actor)
RETURN a.id AS owner, b.id AS other, properties(r) AS props
