// Articles that can be linked again, with how they were linked.
MATCH (a:Article)
WHERE a.extraction IS NOT NULL
RETURN a.id AS id, a.links AS links
