// All that articles say about these nodes; equal sayings once, counted.
UNWIND $ids AS id
MATCH (n:Actor {id: id})<-[r:MENTIONS|PUBLISHED_BY|IMPLIES]-(a:Article)
WHERE r.gave IS NOT NULL
RETURN n.id AS id, r.gave AS gave, count(a) AS times
