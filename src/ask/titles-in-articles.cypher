// The office of a person as one article writes it.
UNWIND $pairs AS pair
MATCH (a:Article {id: pair.article})
MATCH (a)-[m:MENTIONS]->(p:Person)
WHERE p.id = pair.actor
RETURN pair.article AS article, pair.actor AS actor, m.title AS title
