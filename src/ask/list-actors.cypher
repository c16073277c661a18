// Actors by the number of articles that name them, most first. Groups belong to one article and are left out.
MATCH (a:Actor)
WHERE NOT a:Group
  AND all(w IN $words WHERE a.key CONTAINS w)
  AND ($types IS NULL OR any(l IN labels(a) WHERE l IN $types))
WITH a, COUNT { (a)<-[:MENTIONS]-(:Article) } AS articles, [(a)-[:REPRESENTS]->(c:Actor) | c.id] AS owners
WHERE $country IS NULL OR a.country = $country OR a.id = $country OR $country IN owners
RETURN a.id AS id, articles AS articles
ORDER BY articles DESC, id
LIMIT $limit
