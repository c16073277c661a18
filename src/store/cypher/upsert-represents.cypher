// Begins at the end that has few of them.
UNWIND $rows AS row
MATCH (a:Person {id: row.from})
MATCH (b:Actor {id: row.to})
MERGE (a)-[r:REPRESENTS]->(b)
SET r = row.props
RETURN count(r) AS written
