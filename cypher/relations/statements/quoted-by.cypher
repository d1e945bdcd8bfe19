// Who was quoted on this entity in the ways asked for: each speaker with the statements that lead to it, each once; or, of what is about
// it itself, the relationship that is stored. Statements are grouped by slices of a sorted list, as no aggregate can stand here.
WITH this AS wanted
CALL (wanted) {
  WITH *
  WHERE $stored IS NOT NULL
  MATCH (wanted)<-[quoted:QUOTED_ON]-(speaker)
  RETURN speaker, quoted, null AS said
  UNION ALL
  WITH *
  WHERE $stored IS NULL
  WITH
    COLLECT {
      // part: counted-closely
      MATCH (row)-[:MADE_BY]->(speaker)
      RETURN [speaker, row]
      ORDER BY speaker
    } AS said
  WITH said, [at IN range(0, size(said) - 1) WHERE at = 0 OR said[at][0] <> said[at - 1][0]] AS starts
  UNWIND range(0, size(starts) - 1) AS at
  RETURN
    said[starts[at]][0] AS speaker,
    null AS quoted,
    [pair IN said[starts[at]..coalesce(starts[at + 1], size(said))] | pair[1]] AS said
}
WITH {
  speaker: speaker,
  subject: wanted,
  quoted: quoted,
  said: said,
  statements: coalesce(quoted.statements, size(said)),
  key: speaker.id
} AS row
