// Who spoke about an actor, with how many statements each: the most first.
MATCH (t:Actor {id: $about})<-[r:REFERENCES]-(s:Statement)
WHERE ($since IS NULL OR r.saidOn >= $since) AND ($until IS NULL OR r.saidOn <= $until)
WITH DISTINCT s
MATCH (s)<-[:SAID]-(p:Actor)
WITH p.id AS id, count(s) AS statements, max(s.saidOn) AS lastOn
WHERE $afterStatements IS NULL OR statements < $afterStatements OR (statements = $afterStatements AND id > $afterId)
RETURN id AS id, statements AS statements, lastOn AS lastOn
ORDER BY statements DESC, id
LIMIT $limit
