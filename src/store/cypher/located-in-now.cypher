UNWIND $ids AS id
MATCH (a:Place {id: id})-[r:LOCATED_IN]->(b:Country)
RETURN a.id AS owner, b.id AS other, properties(r) AS props
