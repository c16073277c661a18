UNWIND $rows AS row
MATCH (a:Place {id: row.owner})-[r:LOCATED_IN]->(b:Country {id: row.other})
DELETE r
