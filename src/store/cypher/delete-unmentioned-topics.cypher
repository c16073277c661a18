UNWIND $ids AS id
MATCH (n:Topic {id: id})
WHERE NOT EXISTS { (n)<-[:IMPLIES]-(:Article) }
DETACH DELETE n
