UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Topic {id: row.to})
CREATE (a)-[r:ABOUT]->(b)
SET r += row.props
RETURN count(r) AS written
