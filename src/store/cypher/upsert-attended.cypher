// Begins at the end that has few of them.
UNWIND $rows AS row
MATCH (a:Actor {id: row.from})
MATCH (b:Meeting {id: row.to})
MERGE (b)<-[r:ATTENDED]-(a)
SET r = row.props
RETURN count(r) AS written
