UNWIND $rows AS row
MATCH (a:Meeting {id: row.owner})-[r:HELD_IN]->(b:Place {id: row.other})
DELETE r
