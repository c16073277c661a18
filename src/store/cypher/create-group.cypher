// Unnamed sources belong to one article.
UNWIND $rows AS row
CREATE (n:Group:Actor {id: row.id})
SET n += row.props
