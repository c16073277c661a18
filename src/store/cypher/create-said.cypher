UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Statement {id: row.to})
CREATE (a)-[r:SAID]->(b)
SET r += row.props
RETURN count(r) AS written
