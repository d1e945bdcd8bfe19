// When the latest of these statements that have a day was made.
WITH
  coalesce(
    this.quoted.lastOn,
    HEAD(
      COLLECT {
        UNWIND this.said AS one
        WITH one
        WHERE one.saidOn IS NOT NULL
        RETURN one.saidOn
        ORDER BY one.saidOnEarliest DESC,
        one.saidOnLatest DESC,
        one.saidOn DESC
        LIMIT 1
      })
  ) AS row
