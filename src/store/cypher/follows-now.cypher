// All of them: what one run of linking across articles made.
MATCH (a:Meeting)-[r:FOLLOWS]->(b:Meeting)
RETURN a.id AS from, b.id AS to, properties(r) AS props
