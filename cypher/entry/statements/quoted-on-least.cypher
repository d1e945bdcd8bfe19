// The same for a page from the end: of all pairs, as many before the cursor as it needs, with the fewest statements first.
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
  WHERE $speakers IS NULL AND $subjects IS NULL AND $before IS NOT NULL
  MATCH ()-[row:QUOTED_ON]->()
  WHERE row.statements = $before[0] AND row.key > $before[1]
  // part: on-types-asked
  RETURN row
  ORDER BY row.statements, row.key
  LIMIT toInteger($limit)
  UNION ALL
  WITH *
  WHERE $speakers IS NULL AND $subjects IS NULL
  MATCH ()-[row:QUOTED_ON]->()
  WHERE row.statements > coalesce($before[0], 0) AND row.key IS NOT NULL
  // part: on-types-asked
  RETURN row
  ORDER BY row.statements, row.key
  LIMIT toInteger($limit)
}
