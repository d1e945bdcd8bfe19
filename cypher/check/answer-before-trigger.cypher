// No measure is certainly earlier than the one it answers.
MATCH (answer:Measure)-[retaliation:RETALIATED_AGAINST]->(trigger:Measure)
WHERE
  coalesce(answer.announcedOnLatest, answer.effectiveOnLatest) <
  coalesce(trigger.announcedOnEarliest, trigger.effectiveOnEarliest)
RETURN retaliation.key AS id
