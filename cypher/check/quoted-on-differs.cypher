// QUOTED_ON says what MADE_BY and ABOUT imply, no more and no less.
CALL () {
  MATCH (speaker)<-[made:MADE_BY]-(statement:Statement)-[about:ABOUT]->(subject:Entity)
  WITH
    speaker,
    subject,
    count(DISTINCT statement) AS statements,
    min(
      CASE
        WHEN made.knownFrom > about.knownFrom THEN made.knownFrom
        ELSE about.knownFrom
      END) AS knownFrom,
    min(statement.saidOnEarliest) AS first,
    max(statement.saidOnEarliest) AS last
  WHERE
    NOT EXISTS {
      (speaker)-[quoted:QUOTED_ON]->(subject)
      WHERE
        quoted.statements = statements AND
        quoted.knownFrom = knownFrom AND
        NOT EXISTS {
          MATCH (speaker)<-[:MADE_BY]-(said:Statement)-[:ABOUT]->(subject)
          WHERE any(id IN said.citations WHERE NOT id IN quoted.citations)
        } AND
        coalesce(quoted.firstOnEarliest = first, first IS NULL AND quoted.firstOnEarliest IS NULL) AND
        coalesce(quoted.lastOnEarliest = last, last IS NULL AND quoted.lastOnEarliest IS NULL)
    }
  RETURN 'QUOTED_ON|' + speaker.id + '|' + subject.id AS id
  UNION
  MATCH (speaker)-[:QUOTED_ON]->(subject:Entity)
  WITH speaker, subject, count(*) AS times
  WHERE times > 1 OR NOT EXISTS { (speaker)<-[:MADE_BY]-(:Statement)-[:ABOUT]->(subject) }
  RETURN 'QUOTED_ON|' + speaker.id + '|' + subject.id AS id
}
RETURN id
