UNWIND $ids AS id
MATCH (a:Meeting {id: id})-[r:HELD_IN]->(b:Place)
RETURN a.id AS owner, b.id AS other, properties(r) AS props
