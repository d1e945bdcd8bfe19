// Who took part is whom the argument names, or acts for the country that it names: a body of its government or part of one, or somebody
// who held an office of either when the event took place.
WITH *
WHERE
  part = wanted OR
  EXISTS {
    MATCH (part)-[:PART_OF*0..2]->(:Organization {kind: 'GOVERNMENT_BODY'})-[:BASED_IN]->(wanted:Country)
    WHERE part:Organization
  } OR
  EXISTS {
    MATCH (part)-[held:HOLDS]->(office)
    WHERE
      (office = wanted AND office:Country OR
        office.kind = 'GOVERNMENT_BODY' AND EXISTS { (office)-[:BASED_IN]->(wanted:Country) }) AND
      coalesce(held.fromEarliest <= coalesce(row.endedOnLatest, row.startedOnLatest), true) AND
      coalesce(held.toLatest >= row.startedOnEarliest, true)
  }
