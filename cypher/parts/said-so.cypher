// A statement is of a speaker, for a country, in a mode.
WITH *
WHERE
  $speaker IS NULL AND $country IS NULL AND $mode IS NULL OR
  EXISTS {
    MATCH (one:Statement {id: shown})
    WHERE
      ($speaker IS NULL OR EXISTS { (one)-[:MADE_BY]->(speaker) }) AND
      ($country IS NULL OR EXISTS { (one)-[:SPOKEN_FOR]->(country) }) AND
      ($mode IS NULL OR one.mode = $mode)
  }
