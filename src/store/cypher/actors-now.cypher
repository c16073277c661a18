UNWIND $ids AS id
MATCH (n:Actor {id: id})
RETURN n.id AS id, properties(n) AS props
