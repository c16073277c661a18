// How many statements there are.
MATCH (s:Statement)
WHERE ($since IS NULL OR s.saidOn >= $since)
  AND ($until IS NULL OR s.saidOn <= $until)
  AND ($kind IS NULL OR s.kind = $kind)
RETURN count(s) AS total
