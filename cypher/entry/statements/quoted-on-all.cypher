// All pairs of the speakers and the subjects, to be counted.
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
  WHERE $speakers IS NULL AND $subjects IS NULL
  MATCH ()-[row:QUOTED_ON]->()
  // part: on-types-asked
  RETURN row
}
