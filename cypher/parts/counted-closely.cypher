// All statements that lead to what is wanted, to be counted: ids of utterances. Where all are about one thing, an index lists
// them in an order in which equal ones stand together, so that none is remembered. Levels of closeness matter only where some are asked for.
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
    WITH *
    WHERE size(ends) = 1
    MATCH ()-[said:ABOUT]->()
    WHERE said.end = ends[0]
    // part: said-in-span
    WITH DISTINCT said.end AS end, said.sortOn AS day, said.shows AS shown
    RETURN shown
    UNION ALL
    WITH *
    WHERE size(ends) <> 1
    UNWIND ends AS end
    MATCH ()-[said:ABOUT]->()
    WHERE said.end = end
    // part: said-in-span
    RETURN DISTINCT said.shows AS shown
    UNION ALL
    MATCH ()-[said:MENTIONS]->()
    WHERE said.end = wanted.id
    // part: said-in-span
    WITH DISTINCT ends, said.end AS end, said.sortOn AS day, said.shows AS shown
    WHERE
      NOT EXISTS {
        MATCH (:Statement {id: shown})<-[:RESTATES*0..1]-()-[said:ABOUT]->(subject)
        WHERE subject.id IN ends AND ($knownAt IS NULL OR said.knownFrom <= date($knownAt))
      }
    RETURN shown
  }
  RETURN shown
  UNION ALL
  WITH *
  WHERE $closeness IS NOT NULL
  // part: all-closely
  RETURN shown
}
WITH {id: shown} AS row
