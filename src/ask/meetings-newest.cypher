// Meetings, latest first: one page.
MATCH (m:Meeting)
WHERE ($since IS NULL OR coalesce(m.endsOn, m.startsOn) >= $since)
  AND ($until IS NULL OR m.startsOn <= $until)
  AND ($status IS NULL OR m.status = $status)
  AND ($kind IS NULL OR m.kind = $kind)
  AND ($among IS NULL OR m.id IN $among)
WITH m, coalesce(m.startsOn, '') AS day
WHERE $afterDay IS NULL OR day < $afterDay OR (day = $afterDay AND m.id > $afterId)
RETURN m.id AS id, day AS day
ORDER BY day DESC, id
LIMIT $limit
