// Who spoke about Jordan's role? Newest first.
// Parameters: about = 'country:JO', first = 20
MATCH (t:Actor {id: $about})<-[:REFERENCES]-(s:Statement)
WITH DISTINCT s
MATCH (s)<-[:SAID]-(p:Actor)
MATCH (s)-[:REPORTED_IN]->(a:Article)
WITH s, p, a, coalesce(s.saidOn, '') AS day
ORDER BY day DESC, a.id, s.start
LIMIT $first
RETURN s.id AS id, s.saidOn AS saidOn, s.kind AS kind, s.cue AS cue, s.text AS text, p.id AS speaker, a.id AS article,
  s.start AS start, s.end AS end
ORDER BY coalesce(saidOn, '') DESC, article, start
