// Who speaks for a country or a body, with the office as articles write it.
MATCH (a:Actor {id: $of})<-[r:REPRESENTS]-(p:Person)
WHERE r.title IS NOT NULL
RETURN p.id AS id, r.title AS title, r.articles AS articles
ORDER BY id, title
LIMIT $limit
