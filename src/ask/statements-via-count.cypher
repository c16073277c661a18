// How many statements outlets relayed.
UNWIND $via AS outlet
MATCH (o:Actor {id: outlet})<-[:RELAYED_BY]-(s:Statement)
WHERE ($since IS NULL OR s.saidOn >= $since)
  AND ($until IS NULL OR s.saidOn <= $until)
  AND ($kind IS NULL OR s.kind = $kind)
  AND ($topic IS NULL OR $topic IN s.topics)
WITH DISTINCT s
MATCH (s)<-[:SAID]-(p:Actor)
WHERE $by IS NULL OR p.id IN $by
WITH s, [(s)-[r:REFERENCES]->(t:Actor) | {id: t.id, role: r.role}] AS references
WHERE $about IS NULL OR any(x IN references WHERE x.id = $about AND ($role IS NULL OR x.role = $role))
WITH s, references
WHERE $alsoAbout IS NULL OR any(x IN references WHERE x.id = $alsoAbout)
RETURN count(s) AS total
