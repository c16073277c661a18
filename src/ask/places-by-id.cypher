// Places.
UNWIND $ids AS id
MATCH (p:Place {id: id})
RETURN p.id AS id, p.name AS name, p.nameAr AS nameAr, p.nameEn AS nameEn, p.country AS country, p.lat AS lat, p.lon AS lon
