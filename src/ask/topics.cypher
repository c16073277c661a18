// All topics, with how many statements each has.
MATCH (t:Topic)
RETURN t.id AS id, t.name AS name, t.nameAr AS nameAr, t.nameEn AS nameEn, COUNT { (t)<-[:ABOUT]-() } AS statements
