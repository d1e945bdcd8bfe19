MATCH (:Name {key: $ref})-[naming:NAMES]->(country:Country)
WITH country
ORDER BY naming.rank
LIMIT 1
RETURN {
  id: country.id, name: country.name, code: country.code,
  measuresImposed: {totalCount: COUNT { (country)<-[:IMPOSED_BY]-() }, nodes: COLLECT {
    MATCH (row)-[link:IMPOSED_BY]->()
    WHERE link.end = country.id AND link.sortOn >= date('0001-01-01') AND link.start IS NOT NULL
    WITH row, link
    ORDER BY link.end DESC, link.sortOn DESC, link.start DESC
    LIMIT 20
    RETURN {
      id: row.id, name: row.name, kind: row.kind, status: row.status, announcedOn: row.announcedOn,
      targets: [(row)-[aim:TARGETS]->(who) WHERE aim.how <> 'EXCLUDED' | {__typename: [label IN labels(who) WHERE label <> 'Entity'][0], id: who.id, name: who.name}]
    }
  }},
  said: {totalCount: COUNT { (country)<-[:SPOKEN_FOR]-() }, nodes: COLLECT {
    MATCH (row)-[link:SPOKEN_FOR]->()
    WHERE link.end = country.id AND link.sortOn >= date('0001-01-01') AND link.start IS NOT NULL
    WITH row, link
    ORDER BY link.end DESC, link.sortOn DESC, link.start DESC
    LIMIT 20
    RETURN {
      id: row.id, gist: row.gist, saidOn: row.saidOn,
      speaker: [(row)-[:MADE_BY]->(one) | {__typename: CASE WHEN one:Person THEN 'Person' ELSE 'Organization' END, id: one.id, name: one.name}][0]
    }
  }},
  agreements: {totalCount: COUNT { (country)<-[:PARTY]-() }, nodes: COLLECT {
    MATCH (country)<-[:PARTY]-(row)
    WITH row
    ORDER BY row.sortOn DESC, row.id DESC
    LIMIT 20
    RETURN {
      id: row.id, name: row.name, agreedOn: row.agreedOn,
      parties: [(row)-[:PARTY]->(who) | {__typename: [label IN labels(who) WHERE label <> 'Entity'][0], id: who.id, name: who.name}]
    }
  }}
} AS country
