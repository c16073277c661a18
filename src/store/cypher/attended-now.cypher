UNWIND $ids AS id
MATCH (a:Meeting {id: id})<-[r:ATTENDED]-(b:Actor)
WHERE NOT b:Group
RETURN a.id AS owner, b.id AS other, properties(r) AS props
