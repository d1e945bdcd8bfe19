// The relationships by which indexes list statements and measures tell whose they are, what to show and on which days; countries
// tell how much was said on their behalf.
MATCH (printing:Statement)-[link:MADE_BY|SPOKEN_FOR|ABOUT|MENTIONS]->(end)
OPTIONAL MATCH (printing)-[:RESTATES]->(original:Statement)
WITH link, end, coalesce(original, printing) AS first
WHERE
  coalesce(link.end <> end.id, true) OR
  coalesce(link.shows <> first.id, true) OR
  coalesce(link.sortOn <> first.sortOn, true) OR
  coalesce(link.sortUntil, '') <> coalesce(first.saidOnLatest, '')
RETURN link.key AS id
UNION
MATCH (measure:Measure)-[link:IMPOSED_BY]->(end)
WHERE
  coalesce(link.end <> end.id, true) OR
  coalesce(link.shows <> measure.id, true) OR
  coalesce(link.sortOn <> measure.sortOn, true) OR
  coalesce(link.listedKind <> measure.kind, true) OR
  coalesce(link.listedUntil <> coalesce(measure.announcedOnLatest, date('0001-01-01')), true)
RETURN link.key AS id
UNION
MATCH (country:Country)
WHERE
  country.hash IS NOT NULL AND
  coalesce(country.saidCount, -1) <>
  COUNT {
    MATCH (country)<-[:SPOKEN_FOR]-(printing)
    OPTIONAL MATCH (printing)-[:RESTATES]->(original)
    RETURN DISTINCT coalesce(original, printing) AS utterance
  }
RETURN country.id AS id
