UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Meeting {id: row.to})
CREATE (a)-[r:MADE_AT]->(b)
SET r += row.props
RETURN count(r) AS written
