UNWIND $rows AS row
MATCH (a:Meeting {id: row.from})-[r:FOLLOWS]->(b:Meeting {id: row.to})
DELETE r
