UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:REFERENCES]->(b)
SET r += row.props
RETURN count(r) AS written
