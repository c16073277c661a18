// Where articles tell of a meeting.
MATCH (n:Meeting {id: $id})<-[r:MENTIONS]-(a:Article)
RETURN a.id AS article, a.title AS title, a.publishedOn AS day, r.form AS form, r.count AS count, r.start AS start,
  r.end AS end, r.title AS office, r.linkedBy AS linkedBy
ORDER BY day, article
LIMIT $limit
