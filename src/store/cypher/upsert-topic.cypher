// props hold id: the node is exactly what the row says.
UNWIND $rows AS row
MERGE (n:Topic {id: row.id})
SET n = row.props
