// Begins at the end that has few of them.
UNWIND $rows AS row
MATCH (a:Meeting {id: row.from})
MATCH (b:Place {id: row.to})
MERGE (a)-[r:HELD_IN]->(b)
SET r = row.props
RETURN count(r) AS written
