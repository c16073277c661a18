UNWIND $ids AS id
MATCH (n:Meeting {id: id})
RETURN n.id AS id, properties(n) AS props
