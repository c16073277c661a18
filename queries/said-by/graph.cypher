// What did Mohammad Javad Zarif say about Iran? Also those who speak for a country or a body. Newest first.
// Parameters: by = 'person:Q10296812', about = 'country:IR', first = 20
MATCH (b:Actor {id: $by})
WITH b, [b.id] + [(b)<-[:REPRESENTS]-(r:Person) | r.id] AS voices
UNWIND voices AS voice
WITH DISTINCT voice
MATCH (p:Actor {id: voice})-[:SAID]->(s:Statement)
WITH DISTINCT p, s
WITH p, s, [(s)-[:REFERENCES]->(t:Actor) | t.id] AS references
WHERE $about IS NULL OR $about IN references
MATCH (s)-[:REPORTED_IN]->(a:Article)
WITH s, p, a, coalesce(s.saidOn, '') AS day
ORDER BY day DESC, a.id, s.start
LIMIT $first
RETURN s.id AS id, s.saidOn AS saidOn, s.kind AS kind, s.cue AS cue, s.text AS text, p.id AS speaker, a.id AS article,
  s.start AS start, s.end AS end
ORDER BY coalesce(saidOn, '') DESC, article, start
