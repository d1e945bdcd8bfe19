MATCH (row:Measure {id: $id})
RETURN {id: row.id, name: row.name, kind: row.kind, announcedOn: row.announcedOn} AS node
