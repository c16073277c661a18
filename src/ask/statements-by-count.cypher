// How many statements speakers made.
UNWIND $by AS speaker
MATCH (p:Actor {id: speaker})-[:SAID]->(s:Statement)
WHERE ($since IS NULL OR s.saidOn >= $since)
  AND ($until IS NULL OR s.saidOn <= $until)
  AND ($kind IS NULL OR s.kind = $kind)
  AND ($topic IS NULL OR $topic IN s.topics)
RETURN count(s) AS total
