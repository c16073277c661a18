// Which meetings brought Iran and Saudi Arabia together? Also those who represent them. Latest first.
// Parameters: of = 'country:IR', others = 'country:SA', first = 20
MATCH (b:Actor {id: $of})
MATCH (c:Actor {id: $others})
WITH [b.id] + [(b)<-[:REPRESENTS]-(r:Person) | r.id] AS voices, [c.id] + [(c)<-[:REPRESENTS]-(r:Person) | r.id] AS others
UNWIND voices AS voice
MATCH (p:Actor {id: voice})-[:ATTENDED]->(m:Meeting)
WITH DISTINCT m, others
WITH m, others, [(m)<-[:ATTENDED]-(a:Actor) | a.id] AS attendees
WHERE any(x IN attendees WHERE x IN others)
WITH m, coalesce(m.startsOn, '') AS day
ORDER BY day DESC, m.id
LIMIT $first
RETURN m.id AS id, m.name AS name, m.kind AS kind, m.status AS status, m.startsOn AS startsOn,
  [(m)<-[r:ATTENDED]-(a:Actor) | {id: a.id, name: a.name, role: r.role}] AS attendees
ORDER BY coalesce(startsOn, '') DESC, id
