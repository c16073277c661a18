UNWIND $ids AS id
MATCH (n:Topic {id: id})
RETURN n.id AS id, properties(n) AS props
