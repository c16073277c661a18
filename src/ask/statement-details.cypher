// Everything about some statements, names left out: actors and articles are read by id.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
RETURN s.id AS id, s.text AS text, s.language AS language, s.kind AS kind, s.act AS act, s.cameo AS cameo,
  s.cue AS cue, coalesce(s.topics, []) AS topics,
  s.saidOn AS saidOn, s.start AS start, s.end AS end, s.foundBy AS foundBy,
  head([(s)<-[r:SAID]-(p:Actor) | {id: p.id, form: r.form, start: r.start, end: r.end}]) AS speaker,
  [(s)-[r:REFERENCES]->(t:Actor) | {id: t.id, role: r.role, form: r.form, start: r.start, end: r.end}] AS references,
  [(s)-[r:REFERENCES]->(m:Meeting) | m.id] AS meetings,
  [(s)-[r:RELAYED_BY]->(o:Actor) | {id: o.id, position: r.position}] AS relays,
  head([(s)-[:REPORTED_IN]->(a:Article) | a.id]) AS article,
  head([(s)-[:MADE_AT]->(m:Meeting) | m.id]) AS madeAt,
  head([(s)-[r:REPEATS]->(o:Statement) | {id: o.id, similarity: r.similarity}]) AS repeats,
  [(s)<-[:REPEATS]-(o:Statement) | o.id] AS repeatedBy
