UNWIND $rows AS row
MATCH (a:Statement {id: row.from})-[r:REPEATS]->(b:Statement {id: row.to})
DELETE r
