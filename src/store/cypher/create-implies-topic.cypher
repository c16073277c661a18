UNWIND $rows AS row
MATCH (a:Article {id: row.from})
MATCH (b:Topic {id: row.to})
CREATE (a)-[r:IMPLIES]->(b)
SET r += row.props
RETURN count(r) AS written
