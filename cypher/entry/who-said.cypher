// Statements about an entity or something narrower, then those about a measure that covers it, in a span of time, as far
// as articles of a day tell; one row per utterance, its id. Where the newest are asked for and nothing else, an index gives
// them in that order, and measures are looked into only if a page is not full without them.
WITH
  $about AS wanted,
  $order = 'DESC' AND $after IS NULL AND $speaker IS NULL AND $country IS NULL AND $mode IS NULL AS newest
WITH
  wanted,
  newest,
  COLLECT {
    MATCH (wanted)<-[:BROADER*0..]-(subject)
    WHERE $includeNarrower OR subject = wanted
    WITH DISTINCT subject
    CALL (subject, newest) {
      WITH subject, newest
      WHERE newest
      MATCH ()-[about:ABOUT]->()
      WHERE
        about.end = subject.id AND
        about.sortOn <= coalesce(date($to), date('9999-12-31')) AND
        about.shows IS NOT NULL AND
        ($from IS NULL OR about.sortUntil >= date($from)) AND
        ($to IS NULL OR about.sortUntil IS NOT NULL) AND
        ($knownAt IS NULL OR about.knownFrom <= date($knownAt))
      WITH DISTINCT about.end AS end, about.sortOn AS day, about.shows AS shown
      ORDER BY end DESC,
      day DESC,
      shown DESC
      LIMIT toInteger($limit)
      RETURN shown, day
      UNION
      ALL
      WITH subject, newest
      WHERE NOT newest
      CALL (subject) {
        MATCH ()-[about:ABOUT]->()
        WHERE
          about.end = subject.id AND
          about.sortOn <= coalesce(date($to), date('9999-12-31')) AND
          about.shows IS NOT NULL AND
          ($from IS NULL OR about.sortUntil >= date($from)) AND
          ($to IS NULL OR about.sortUntil IS NOT NULL) AND
          ($knownAt IS NULL OR about.knownFrom <= date($knownAt))
        RETURN about
      }
      RETURN about.shows AS shown, about.sortOn AS day
    }
    WITH DISTINCT shown, day
    RETURN [shown, day, 0]
  } AS direct
WITH
  direct,
  [one IN direct | one[0]] AS taken,
  CASE
    WHEN newest AND size(direct) >= $limit THEN []
    ELSE
      COLLECT {
        MATCH (wanted)<-[:BROADER*0..]-(subject)
        WHERE $includeNarrower OR subject = wanted
        WITH DISTINCT subject
        MATCH (subject)<-[covering:COVERS]-(measure)
        WHERE $knownAt IS NULL OR covering.knownFrom <= date($knownAt)
        WITH DISTINCT measure
        MATCH ()-[about:ABOUT]->()
        WHERE
          about.end = measure.id AND
          about.sortOn <= coalesce(date($to), date('9999-12-31')) AND
          about.shows IS NOT NULL AND
          ($from IS NULL OR about.sortUntil >= date($from)) AND
          ($to IS NULL OR about.sortUntil IS NOT NULL) AND
          ($knownAt IS NULL OR about.knownFrom <= date($knownAt))
        WITH DISTINCT about.shows AS shown, about.sortOn AS day
        RETURN [shown, day, 1]
      }
  END AS remote
UNWIND direct + [one IN remote WHERE NOT one[0] IN taken] AS found
WITH found[0] AS row, found[1] AS day, found[2] AS remoteness
