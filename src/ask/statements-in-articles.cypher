// The statements of some articles.
UNWIND $ids AS article
MATCH (a:Article {id: article})<-[:REPORTED_IN]-(s:Statement)
RETURN a.id AS article, s.id AS id, s.start AS start
ORDER BY article, start, id
