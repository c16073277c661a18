// Who attended the Astana meeting? The word is folded: lower case, no article, no hamza. Latest first.
// Parameters: at = 'astana', first = 20
MATCH (m:Meeting)
WITH m, [(m)-[:HELD_IN]->(p:Place) | p.key] AS places
WHERE m.key CONTAINS $at OR coalesce(m.series, '') CONTAINS $at OR any(k IN places WHERE k CONTAINS $at)
WITH m, coalesce(m.startsOn, '') AS day
ORDER BY day DESC, m.id
LIMIT $first
RETURN m.id AS id, m.name AS name, m.status AS status, m.startsOn AS startsOn,
  [(m)<-[r:ATTENDED]-(a:Actor) | {id: a.id, name: a.name, role: r.role}] AS attendees
ORDER BY coalesce(startsOn, '') DESC, id
