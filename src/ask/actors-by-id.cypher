// Actors and whom they speak for.
UNWIND $ids AS id
MATCH (a:Actor {id: id})
RETURN a.id AS id, a.name AS name, a.nameAr AS nameAr, a.nameEn AS nameEn, a.romanized AS romanized, a.names AS names, a.wikidata AS wikidata,
  a.kind AS kind, a.country AS country, a.iso3 AS iso3, a.capital AS capital,
  [(a)-[r:REPRESENTS]->(b:Actor) | {id: b.id, title: r.title, firstSeenOn: r.firstSeenOn, lastSeenOn: r.lastSeenOn,
    articles: r.articles}] AS represents
