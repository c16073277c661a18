// What was found in articles, with what is needed to read it.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.text AS text, a.title AS title, a.outlet AS outlet, a.url AS url, a.publishedOn AS publishedOn,
  a.extraction AS extraction
