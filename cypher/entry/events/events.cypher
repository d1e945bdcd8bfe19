// Events about a subject or all, of some kinds, in which each of the participants took part.
WITH $participants AS participants, $about AS wanted
CALL (wanted) {
  WITH *
  WHERE $about IS NOT NULL
  // part: events-about (subject: row)
  RETURN row
  UNION ALL
  WITH *
  WHERE $about IS NULL
  MATCH (row:Event)
  RETURN row
}
WITH *
WHERE
  ($kinds IS NULL OR row.kind IN $kinds) AND
  ($participants IS NULL OR
    size(participants) > 0 AND
    all(
      one IN participants
      WHERE
        EXISTS {
          MATCH (row)<-[:PARTICIPATED_IN]-(part)
          // part: acts-for (wanted: one)
          RETURN part
        }
    ))
