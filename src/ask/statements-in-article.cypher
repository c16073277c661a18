// The statements of one article in text order.
MATCH (a:Article {id: $article})<-[:REPORTED_IN]-(s:Statement)
WHERE $afterStart IS NULL OR s.start > $afterStart OR (s.start = $afterStart AND s.id > $afterId)
RETURN s.id AS id, s.start AS start
ORDER BY start, id
LIMIT $limit
