UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Actor {id: row.to})
CREATE (a)-[r:RELAYED_BY]->(b)
SET r += row.props
RETURN count(r) AS written
