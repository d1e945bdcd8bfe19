// Whom the article gives as the speaker.
WITH startNode(this) AS statement, this.speaker AS speaker
MATCH (statement)-[:MADE_BY]->(row)
WHERE row.id = speaker
