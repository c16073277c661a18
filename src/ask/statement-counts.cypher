// How many statements each of some actors made.
UNWIND $ids AS id
MATCH (a:Actor {id: id})-[:SAID]->(s:Statement)
RETURN id AS id, count(s) AS statements
