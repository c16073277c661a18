// How many statements there are on a topic.
MATCH (t:Topic {id: $topic})<-[r:ABOUT]-(s:Statement)
WHERE ($since IS NULL OR r.saidOn >= $since)
  AND ($until IS NULL OR r.saidOn <= $until)
  AND ($kind IS NULL OR s.kind = $kind)
RETURN count(s) AS total
