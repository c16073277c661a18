UNWIND $rows AS row
MATCH (a:Statement {id: row.from})
MATCH (b:Article {id: row.to})
CREATE (a)-[r:REPORTED_IN]->(b)
SET r += row.props
RETURN count(r) AS written
