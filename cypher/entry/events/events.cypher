// Events of some kinds, in which each of the participants took part, and about a subject: they concern it or something narrower,
// it took part, or it was agreed there.
WITH $participants AS participants, $about AS subject
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
  ($about IS NULL OR
    EXISTS { (row)-[:CONCERNS]->()-[:BROADER*0..]->(subject) } OR
    EXISTS {
      MATCH (row)<-[:PARTICIPATED_IN|REACHED_AT]-(part)
      // part: acts-for (wanted: subject)
      RETURN part
    })
