// Days between two measures, by announcement or else effect; none where a day is not known exactly.
WITH
  CASE
    WHEN trigger.announcedOn IS NULL THEN [trigger.effectiveOnEarliest, trigger.effectiveOnLatest]
    ELSE [trigger.announcedOnEarliest, trigger.announcedOnLatest]
  END AS earlier,
  CASE
    WHEN response.announcedOn IS NULL THEN [response.effectiveOnEarliest, response.effectiveOnLatest]
    ELSE [response.announcedOnEarliest, response.announcedOnLatest]
  END AS later
WHERE earlier[0] = earlier[1] AND later[0] = later[1]
WITH duration.inDays(earlier[0], later[0]).days AS row
