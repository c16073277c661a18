// How many meetings actors attended.
UNWIND $of AS actor
MATCH (a:Actor {id: actor})-[:ATTENDED]->(m:Meeting)
WITH DISTINCT m
WHERE ($since IS NULL OR coalesce(m.endsOn, m.startsOn) >= $since)
  AND ($until IS NULL OR m.startsOn <= $until)
  AND ($status IS NULL OR m.status = $status)
  AND ($kind IS NULL OR m.kind = $kind)
  AND ($among IS NULL OR m.id IN $among)
WITH m, [(m)<-[:ATTENDED]-(b:Actor) | b.id] AS attendees
WHERE $others IS NULL OR any(x IN attendees WHERE x IN $others)
RETURN count(m) AS total
