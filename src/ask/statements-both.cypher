// Statements whose words refer to two actors, newest first: one page of places.
MATCH (t:Actor {id: $about})<-[r:REFERENCES]-(s:Statement)
WHERE ($role IS NULL OR r.role = $role)
  AND ($since IS NULL OR r.saidOn >= $since)
  AND ($until IS NULL OR r.saidOn <= $until)
  AND ($afterDay IS NULL OR coalesce(r.saidOn, '') <= $afterDay)
  AND ($kind IS NULL OR s.kind = $kind)
  AND ($topic IS NULL OR $topic IN s.topics)
WITH DISTINCT s
MATCH (s)-[:REFERENCES]->(u:Actor)
WHERE u.id = $alsoAbout
WITH DISTINCT s
MATCH (s)<-[:SAID]-(p:Actor)
WHERE $by IS NULL OR p.id IN $by
MATCH (s)-[:REPORTED_IN]->(a:Article)
WITH s, coalesce(s.saidOn, '') AS day, a.id AS article
WHERE $afterDay IS NULL OR day < $afterDay
  OR (day = $afterDay AND (article > $afterArticle OR (article = $afterArticle AND s.start > $afterStart)))
RETURN s.id AS id, day AS day, article AS article, s.start AS start
ORDER BY day DESC, article, start
LIMIT $limit
