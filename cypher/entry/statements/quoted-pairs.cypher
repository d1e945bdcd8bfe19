// How often each of the speakers was quoted on each of the subjects, by what is stored: the pairs that there are, most statements first.
WITH $speakers AS speakers, $subjects AS subjects
UNWIND speakers AS speaker
WITH DISTINCT speaker, subjects
MATCH (speaker)-[quoted:QUOTED_ON]->(subject)
WHERE subject IN subjects
WITH {speaker: speaker, subject: subject, quoted: quoted, statements: quoted.statements} AS row
ORDER BY row.statements DESC, row.quoted.key
