// Statements on a topic, newest first: one page of places.
MATCH (t:Topic {id: $topic})<-[r:ABOUT]-(s:Statement)
WHERE ($since IS NULL OR r.saidOn >= $since)
  AND ($until IS NULL OR r.saidOn <= $until)
  AND ($afterDay IS NULL OR coalesce(r.saidOn, '') <= $afterDay)
  AND ($kind IS NULL OR s.kind = $kind)
MATCH (s)-[:REPORTED_IN]->(a:Article)
WITH s, coalesce(s.saidOn, '') AS day, a.id AS article
WHERE $afterDay IS NULL OR day < $afterDay
  OR (day = $afterDay AND (article > $afterArticle OR (article = $afterArticle AND s.start > $afterStart)))
RETURN s.id AS id, day AS day, article AS article, s.start AS start
ORDER BY day DESC, article, start
LIMIT $limit
