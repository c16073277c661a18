// Statements that outlets relayed, newest first: one page of places.
UNWIND $via AS outlet
MATCH (o:Actor {id: outlet})<-[:RELAYED_BY]-(s:Statement)
WHERE ($since IS NULL OR s.saidOn >= $since)
  AND ($until IS NULL OR s.saidOn <= $until)
  AND ($kind IS NULL OR s.kind = $kind)
  AND ($topic IS NULL OR $topic IN s.topics)
WITH DISTINCT s
MATCH (s)<-[:SAID]-(p:Actor)
WHERE $by IS NULL OR p.id IN $by
MATCH (s)-[:REPORTED_IN]->(a:Article)
WITH s, coalesce(s.saidOn, '') AS day, a.id AS article, [(s)-[r:REFERENCES]->(t:Actor) | {id: t.id, role: r.role}] AS references
WHERE ($about IS NULL OR any(x IN references WHERE x.id = $about AND ($role IS NULL OR x.role = $role)))
  AND ($alsoAbout IS NULL OR any(x IN references WHERE x.id = $alsoAbout))
  AND ($afterDay IS NULL OR day < $afterDay
    OR (day = $afterDay AND (article > $afterArticle OR (article = $afterArticle AND s.start > $afterStart))))
RETURN s.id AS id, day AS day, article AS article, s.start AS start
ORDER BY day DESC, article, start
LIMIT $limit
