// All of them: what one run of linking across articles made.
MATCH (a:Statement)-[r:REPEATS]->(b:Statement)
RETURN a.id AS from, b.id AS to, properties(r) AS props
