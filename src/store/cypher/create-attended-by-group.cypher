UNWIND $rows AS row
MATCH (a:Group {id: row.from})
MATCH (b:Meeting {id: row.to})
CREATE (a)-[r:ATTENDED]->(b)
SET r += row.props
RETURN count(r) AS written
