UNWIND $ids AS id
MATCH (n:Place {id: id})
WHERE NOT EXISTS { (n)<-[:IMPLIES]-(:Article) }
DETACH DELETE n
