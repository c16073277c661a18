// How many actors there are in whose names all words occur.
MATCH (a:Actor)
WHERE all(w IN $words WHERE a.key CONTAINS w)
  AND ($types IS NULL OR any(l IN labels(a) WHERE l IN $types))
RETURN count(a) AS total
