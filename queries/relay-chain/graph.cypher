// How was what was said about Jordan relayed? Position 0 is nearest the reader.
// Parameters: about = 'country:JO', first = 20
MATCH (t:Actor {id: $about})<-[:REFERENCES]-(s:Statement)
WITH DISTINCT s
MATCH (s)<-[:SAID]-(p:Actor)
MATCH (s)-[:REPORTED_IN]->(a:Article)
WITH s, p, a, coalesce(s.saidOn, '') AS day
ORDER BY day DESC, a.id, s.start
LIMIT $first
RETURN s.id AS id, s.text AS text, day AS day, s.start AS start, a.id AS article, a.outlet AS outlet, p.id AS speaker,
  [(s)-[r:RELAYED_BY]->(o:Actor) | {position: r.position, id: o.id, name: o.name}] AS relayedBy
ORDER BY day DESC, article, start
