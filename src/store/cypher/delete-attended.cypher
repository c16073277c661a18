UNWIND $rows AS row
MATCH (a:Meeting {id: row.owner})<-[r:ATTENDED]-(b:Actor {id: row.other})
DELETE r
