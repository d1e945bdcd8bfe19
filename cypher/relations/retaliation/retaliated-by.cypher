// The relationships from the measures that answer this measure, earliest first, undated last.
MATCH (this)<-[row:RETALIATED_AGAINST]-(response)
WITH row, response
ORDER BY response.sortOn = date('0001-01-01'), response.sortOn, response.id
