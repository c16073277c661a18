// Nodes of one article only: new each time the article is written.
UNWIND $rows AS row
CREATE (n:Article {id: row.id})
SET n += row.props
