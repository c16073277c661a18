// Topics, with how many statements each has.
UNWIND $ids AS id
MATCH (t:Topic {id: id})
RETURN t.id AS id, t.name AS name, t.nameAr AS nameAr, t.nameEn AS nameEn, COUNT { (t)<-[:ABOUT]-() } AS statements
