// What speakers said, newest first: one page of places.
UNWIND $by AS speaker
MATCH (p:Actor {id: speaker})-[:SAID]->(s:Statement)
WHERE ($since IS NULL OR s.saidOn >= $since)
  AND ($until IS NULL OR s.saidOn <= $until)
  AND ($afterDay IS NULL OR coalesce(s.saidOn, '') <= $afterDay)
  AND ($kind IS NULL OR s.kind = $kind)
  AND ($topic IS NULL OR $topic IN s.topics)
MATCH (s)-[:REPORTED_IN]->(a:Article)
WITH s, coalesce(s.saidOn, '') AS day, a.id AS article
WHERE $afterDay IS NULL OR day < $afterDay
  OR (day = $afterDay AND (article > $afterArticle OR (article = $afterArticle AND s.start > $afterStart)))
RETURN s.id AS id, day AS day, article AS article, s.start AS start
ORDER BY day DESC, article, start
LIMIT $limit
