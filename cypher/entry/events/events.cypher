// Events of some kinds that took place in a span of time, and in which each of the participants took part.
WITH $participants AS participants
MATCH (row:Event)
WHERE
  ($kinds IS NULL OR row.kind IN $kinds) AND
  ($participants IS NULL OR
    all(
      wanted IN participants
      WHERE
        EXISTS {
          MATCH (row)<-[:PARTICIPATED_IN]-(part)
          // part: acts-for
          RETURN part
        }
    )) AND
  ($from IS NULL OR coalesce(row.endedOnLatest, row.startedOnLatest) >= date($from)) AND
  ($to IS NULL OR row.startedOnEarliest <= date($to))
