// Meetings in whose name, series or place all words occur, latest first.
MATCH (m:Meeting)
WITH m, [(m)-[:HELD_IN]->(p:Place) | p.key] AS places
WHERE all(w IN $words WHERE m.key CONTAINS w OR coalesce(m.seriesKey, '') CONTAINS w OR any(k IN places WHERE k CONTAINS w))
RETURN m.id AS id, m.key AS key, coalesce(m.seriesKey, '') AS series, places AS places, coalesce(m.startsOn, '') AS day
ORDER BY day DESC, id
LIMIT $limit
