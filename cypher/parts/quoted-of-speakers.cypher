// How often the speakers were quoted on the subjects, or on anything where none are given.
UNWIND speakers AS speaker
WITH DISTINCT speaker, subjects
MATCH (speaker)-[row:QUOTED_ON]->(subject)
WHERE $subjects IS NULL OR subject IN subjects
