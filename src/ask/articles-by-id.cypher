// Articles without their text.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.title AS title, a.outlet AS outlet, a.url AS url, a.publishedOn AS publishedOn, a.language AS language,
  head([(a)-[:PUBLISHED_BY]->(o:Organization) | o.id]) AS publisher
