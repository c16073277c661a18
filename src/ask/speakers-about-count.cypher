// How many actors spoke about an actor.
MATCH (t:Actor {id: $about})<-[r:REFERENCES]-(s:Statement)
WHERE ($since IS NULL OR r.saidOn >= $since) AND ($until IS NULL OR r.saidOn <= $until)
WITH DISTINCT s
MATCH (s)<-[:SAID]-(p:Actor)
RETURN count(DISTINCT p) AS total
