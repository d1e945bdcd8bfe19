// All statements that lead to what is wanted, to be counted. Levels of closeness matter only where some are asked for.
CALL (wanted) {
  WITH *
  WHERE $closeness IS NULL
  WITH
    wanted,
    COLLECT {
      MATCH (wanted)<-[:BROADER*0..]-(subject)<-[links:CONCERNS|COVERS|PARTY*0..1]-(end)
      WHERE
        ($includeNarrower OR subject = wanted) AND
        ($knownAt IS NULL OR all(link IN links WHERE link.knownFrom <= date($knownAt)))
      RETURN DISTINCT end.id
    } AS ends
  CALL (wanted, ends) {
    UNWIND ends AS end
    MATCH (statement)-[said:ABOUT]->()
    WHERE said.end = end
    // part: said-in-span
    // part: of-certainty
    RETURN DISTINCT statement
    UNION ALL
    MATCH (statement)-[said:MENTIONS]->()
    WHERE said.end = wanted.id
    // part: said-in-span
    // part: of-certainty
    WITH *
    WHERE
      NOT EXISTS {
        MATCH (statement)-[closer:ABOUT]->(subject)
        WHERE subject.id IN ends AND ($knownAt IS NULL OR closer.knownFrom <= date($knownAt))
      }
    RETURN statement
  }
  RETURN statement
  UNION ALL
  WITH *
  WHERE $closeness IS NOT NULL
  // part: all-closely
  RETURN row.statement AS statement
}
WITH statement AS row
