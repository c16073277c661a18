UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (a)-[r:REPEATS]->(b)
SET r += row.props
RETURN count(r) AS written
