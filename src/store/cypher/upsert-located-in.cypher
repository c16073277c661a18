// Begins at the end that has few of them.
UNWIND $rows AS row
MATCH (a:Place {id: row.from})
MATCH (b:Country {id: row.to})
MERGE (a)-[r:LOCATED_IN]->(b)
SET r = row.props
RETURN count(r) AS written
