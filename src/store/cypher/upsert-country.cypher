// props hold id: the node is exactly what the row says.
UNWIND $rows AS row
MERGE (n:Country {id: row.id})
SET n:Actor
SET n = row.props
