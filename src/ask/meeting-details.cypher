// Meetings with place and attendees; actors are read by id.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})
RETURN m.id AS id, m.name AS name, m.nameAr AS nameAr, m.nameEn AS nameEn, m.kind AS kind, m.status AS status,
  m.startsOn AS startsOn, m.endsOn AS endsOn, m.precision AS precision, m.series AS series, m.round AS round,
  head([(m)-[:FOLLOWS]->(o:Meeting) | o.id]) AS follows, head([(m)<-[:FOLLOWS]-(o:Meeting) | o.id]) AS followedBy,
  head([(m)-[:HELD_IN]->(p:Place) | {id: p.id, name: p.name, nameAr: p.nameAr, nameEn: p.nameEn, country: p.country,
    lat: p.lat, lon: p.lon}]) AS place,
  [(m)<-[r:ATTENDED]-(a:Actor) | {id: a.id, role: r.role, evidence: r.evidence}] AS attendees
