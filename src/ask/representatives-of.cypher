// Who speaks for a country or an organization.
MATCH (a:Actor {id: $id})<-[:REPRESENTS]-(p:Person)
RETURN DISTINCT p.id AS id
ORDER BY id
LIMIT $limit
