// The whole graph: for tests and small stores only.
MATCH (n)
WHERE NOT n:MahdarStore
RETURN n.id AS id, labels(n) AS labels, properties(n) AS props
