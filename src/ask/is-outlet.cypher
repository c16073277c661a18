// A body's kind, and whether a statement came through it.
MATCH (o:Organization {id: $id})
RETURN o.kind AS kind, head([(o)<-[:RELAYED_BY]-(s:Statement) | s.id]) AS relayed
