// How often anybody was quoted on the subjects.
UNWIND subjects AS subject
WITH DISTINCT subject
MATCH (subject)<-[row:QUOTED_ON]-()
