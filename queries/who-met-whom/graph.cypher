// Whom did Iran meet? Also those who represent a country or a body. Latest first.
// Parameters: of = 'country:IR', first = 20
MATCH (b:Actor {id: $of})
WITH b, [b.id] + [(b)<-[:REPRESENTS]-(r:Person) | r.id] AS voices
UNWIND voices AS voice
WITH DISTINCT voice
MATCH (p:Actor {id: voice})-[:ATTENDED]->(m:Meeting)
WITH DISTINCT m, coalesce(m.startsOn, '') AS day
ORDER BY day DESC, m.id
LIMIT $first
RETURN m.id AS id, m.name AS name, m.kind AS kind, m.status AS status, m.startsOn AS startsOn,
  [(m)<-[r:ATTENDED]-(a:Actor) | {id: a.id, name: a.name, role: r.role}] AS attendees
ORDER BY coalesce(startsOn, '') DESC, id
