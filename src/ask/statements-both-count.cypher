// How many statements refer to two actors.
MATCH (t:Actor {id: $about})<-[r:REFERENCES]-(s:Statement)
WHERE ($role IS NULL OR r.role = $role)
  AND ($since IS NULL OR r.saidOn >= $since)
  AND ($until IS NULL OR r.saidOn <= $until)
  AND ($kind IS NULL OR s.kind = $kind)
  AND ($topic IS NULL OR $topic IN s.topics)
WITH DISTINCT s
MATCH (s)-[:REFERENCES]->(u:Actor)
WHERE u.id = $alsoAbout
WITH DISTINCT s
MATCH (s)<-[:SAID]-(p:Actor)
WHERE $by IS NULL OR p.id IN $by
RETURN count(s) AS total
