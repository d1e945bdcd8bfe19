// The relationships by which indexes list statements and measures tell which of them they join, and on which days.
MATCH (statement:Statement)-[link:MADE_BY|SPOKEN_FOR|ABOUT|MENTIONS]->(end)
WHERE
  coalesce(link.end <> end.id, true) OR
  coalesce(link.start <> statement.id, true) OR
  coalesce(link.sortOn <> statement.sortOn, true) OR
  coalesce(link.sortUntil, '') <> coalesce(statement.saidOnLatest, '')
RETURN link.key AS id
UNION
MATCH (measure:Measure)-[link:IMPOSED_BY]->(end)
WHERE
  coalesce(link.end <> end.id, true) OR
  coalesce(link.start <> measure.id, true) OR
  coalesce(link.sortOn <> measure.sortOn, true) OR
  coalesce(link.listedKind <> measure.kind, true) OR
  coalesce(link.listedUntil <> coalesce(measure.announcedOnLatest, date('0001-01-01')), true)
RETURN link.key AS id
