// Nodes of one article only: new each time the article is written.
UNWIND $rows AS row
CREATE (n:Statement {id: row.id})
SET n += row.props
