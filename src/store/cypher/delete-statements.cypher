UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:REPORTED_IN]-(s:Statement)
DETACH DELETE s
