// What is known about articles, and the hash of their text.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.sha256 AS sha256, a.title AS title, a.outlet AS outlet, a.url AS url, a.publishedOn AS publishedOn
