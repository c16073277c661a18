UNWIND $rows AS row
MATCH (a:Meeting {id: row.from})
MATCH (b:Meeting {id: row.to})
CREATE (a)-[r:FOLLOWS]->(b)
SET r += row.props
RETURN count(r) AS written
