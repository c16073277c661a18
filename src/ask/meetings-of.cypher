// Meetings that actors attended, latest first: one page.
UNWIND $of AS actor
MATCH (a:Actor {id: actor})-[:ATTENDED]->(m:Meeting)
WITH DISTINCT m
WHERE ($since IS NULL OR coalesce(m.endsOn, m.startsOn) >= $since)
  AND ($until IS NULL OR m.startsOn <= $until)
  AND ($status IS NULL OR m.status = $status)
  AND ($kind IS NULL OR m.kind = $kind)
  AND ($among IS NULL OR m.id IN $among)
WITH m, coalesce(m.startsOn, '') AS day, [(m)<-[:ATTENDED]-(b:Actor) | b.id] AS attendees
WHERE ($others IS NULL OR any(x IN attendees WHERE x IN $others))
  AND ($afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND m.id > $afterId))
RETURN m.id AS id, day AS day
ORDER BY day DESC, id
LIMIT $limit
