// Events of some kinds, in which each of the participants took part.
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
    ))
