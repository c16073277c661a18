// Actors in whose names all words occur; those that bear exactly the name come first.
MATCH (a:Actor)
WHERE all(w IN $words WHERE a.key CONTAINS w)
  AND ($types IS NULL OR any(l IN labels(a) WHERE l IN $types))
WITH a.id AS id, a.key AS key,
  CASE WHEN a.key = $key OR a.key STARTS WITH $keyFirst OR a.key ENDS WITH $keyLast OR a.key CONTAINS $keyMiddle
    THEN 0 ELSE 1 END AS rank
WHERE $afterRank IS NULL OR rank > $afterRank OR (rank = $afterRank AND id > $afterId)
RETURN id AS id, key AS key, rank AS rank
ORDER BY rank, id
LIMIT $limit
