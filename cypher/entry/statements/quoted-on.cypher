// How often the speakers were quoted on the subjects: the relationships of the speakers, else those of the subjects, else all.
WITH $speakers AS speakers, $subjects AS subjects
CALL (speakers, subjects) {
  WITH *
  WHERE $speakers IS NOT NULL
  UNWIND speakers AS speaker
  WITH DISTINCT speaker, subjects
  MATCH (speaker)-[row:QUOTED_ON]->(subject)
  WHERE $subjects IS NULL OR subject IN subjects
  RETURN row
  UNION ALL
  WITH *
  WHERE $speakers IS NULL AND $subjects IS NOT NULL
  UNWIND subjects AS subject
  WITH DISTINCT subject
  MATCH (subject)<-[row:QUOTED_ON]-()
  RETURN row
  UNION ALL
  WITH *
  WHERE $speakers IS NULL AND $subjects IS NULL
  MATCH (:Entity)-[row:QUOTED_ON]->()
  RETURN row
}
WITH row
WHERE $labels IS NULL OR any(label IN labels(endNode(row)) WHERE label IN $labels)
