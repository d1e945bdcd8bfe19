// The relationships from the measures that answer this measure, earliest first.
MATCH (this)<-[row:RETALIATED_AGAINST]-(response)
WITH row, response
ORDER BY response.sortOn, response.id
