// Articles with what was found in them, to be linked again.
UNWIND $ids AS id
MATCH (a:Article {id: id})
WHERE a.extraction IS NOT NULL
RETURN a.id AS id, a.text AS text, a.title AS title, a.outlet AS outlet, a.url AS url, a.publishedOn AS publishedOn,
  a.extraction AS extraction
