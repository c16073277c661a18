// All that articles say about these nodes; equal sayings once, counted.
UNWIND $ids AS id
MATCH (n:Meeting {id: id})<-[r:MENTIONS]-(a:Article)
WHERE r.gave IS NOT NULL
RETURN n.id AS id, r.gave AS gave, count(a) AS times
