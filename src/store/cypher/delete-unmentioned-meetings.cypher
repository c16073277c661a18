UNWIND $ids AS id
MATCH (n:Meeting {id: id})
WHERE NOT EXISTS { (n)<-[:MENTIONS]-(:Article) }
DETACH DELETE n
