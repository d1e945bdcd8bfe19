// The links by which one measure answers another, each with its place in the list: the days that the answer took or, if asked,
// its day; null where there is none.
WITH $imposer AS imposer, $targets AS target, $covers AS goods
CALL (imposer, goods) {
  WITH *
  WHERE $imposer IS NOT NULL
  MATCH (imposer)<-[:IMPOSED_BY]-()-[row:RETALIATED_AGAINST]->()
  RETURN row
  UNION ALL
  WITH *
  WHERE $imposer IS NULL AND $covers IS NOT NULL
  MATCH (goods)<-[:BROADER*0..]-()<-[covering:COVERS]-()-[row:RETALIATED_AGAINST]-()
  WHERE $knownAt IS NULL OR covering.knownFrom <= date($knownAt)
  RETURN DISTINCT row
  UNION ALL
  WITH *
  WHERE $imposer IS NULL AND $covers IS NULL
  MATCH ()-[row:RETALIATED_AGAINST]->()
  RETURN row
}
WITH *, startNode(row) AS answer, duration.inDays(endNode(row).exactOn, startNode(row).exactOn).days AS lag
WHERE
  ($basis IS NULL OR row.basis IN $basis) AND
  ($minLagDays IS NULL OR lag >= $minLagDays) AND
  ($maxLagDays IS NULL OR lag <= $maxLagDays) AND
  ($knownAt IS NULL OR row.knownFrom <= date($knownAt)) AND
  ($asOf IS NULL OR coalesce(answer.announcedOnEarliest, answer.effectiveOnEarliest) <= date($asOf)) AND
  ($imposer IS NULL OR
    $covers IS NULL OR
    EXISTS {
      MATCH (goods)<-[:BROADER*0..]-()<-[covering:COVERS]-(one)
      WHERE one IN [answer, endNode(row)] AND ($knownAt IS NULL OR covering.knownFrom <= date($knownAt))
    })
// part: against-target (measure: answer)
WITH
  row,
  CASE
    WHEN $byDay IS NULL THEN lag
    WHEN answer.sortOn > date('0001-01-01') THEN duration.inDays(date('0001-01-01'), answer.sortOn).days
  END AS place
