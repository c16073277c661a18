// Actors that bear exactly one of some names (folded keys, one a line in the property `key`). Groups belong to one article: left out.
UNWIND $keys AS name
MATCH (a:Actor)
WHERE NOT a:Group
  AND (a.key = name.key OR a.key STARTS WITH name.first OR a.key ENDS WITH name.last OR a.key CONTAINS name.middle)
RETURN name.key AS key, a.id AS id
ORDER BY key, id
LIMIT $limit
