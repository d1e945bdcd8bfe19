// When the earliest of these statements that have a day was made.
WITH
  coalesce(
    this.quoted.firstOn,
    HEAD(
      COLLECT {
        UNWIND this.said AS one
        WITH one
        WHERE one.saidOn IS NOT NULL
        RETURN one.saidOn
        ORDER BY one.saidOnEarliest,
        one.saidOnLatest,
        one.saidOn
        LIMIT 1
      })
  ) AS row
