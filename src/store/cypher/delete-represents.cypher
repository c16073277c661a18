UNWIND $rows AS row
MATCH (a:Person {id: row.owner})-[r:REPRESENTS]->(b:Actor {id: row.other})
DELETE r
