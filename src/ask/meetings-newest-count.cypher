// How many meetings there are.
MATCH (m:Meeting)
WHERE ($since IS NULL OR coalesce(m.endsOn, m.startsOn) >= $since)
  AND ($until IS NULL OR m.startsOn <= $until)
  AND ($status IS NULL OR m.status = $status)
  AND ($kind IS NULL OR m.kind = $kind)
  AND ($among IS NULL OR m.id IN $among)
RETURN count(m) AS total
