// How often the speakers were quoted on the subjects: the relationships of the speakers, else those of the subjects, else as many of
// all as a page needs, from behind the cursor on: an index gives them with the most statements first.
WITH $speakers AS speakers, $subjects AS subjects
CALL (speakers, subjects) {
  WITH *
  WHERE $speakers IS NOT NULL
  // part: quoted-of-speakers
  // part: on-types-asked
  RETURN row
  UNION ALL
  WITH *
  WHERE $speakers IS NULL AND $subjects IS NOT NULL
  // part: quoted-on-subjects
  // part: on-types-asked
  RETURN row
  UNION ALL
  WITH *
  WHERE $speakers IS NULL AND $subjects IS NULL AND $after IS NOT NULL
  MATCH ()-[row:QUOTED_ON]->()
  WHERE row.statements = $after[0] AND row.key < $after[1]
  // part: on-types-asked
  RETURN row
  ORDER BY row.statements DESC, row.key DESC
  LIMIT toInteger($limit)
  UNION ALL
  WITH *
  WHERE $speakers IS NULL AND $subjects IS NULL
  MATCH ()-[row:QUOTED_ON]->()
  WHERE row.statements > 0 AND ($after IS NULL OR row.statements < $after[0]) AND row.key IS NOT NULL
  // part: on-types-asked
  RETURN row
  ORDER BY row.statements DESC, row.key DESC
  LIMIT toInteger($limit)
}
