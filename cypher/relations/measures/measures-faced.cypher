// The measures that affect this country or body, as far as articles of a day tell.
MATCH (this)<-[aim:TARGETS]-(row)
WHERE aim.how <> 'EXCLUDED' AND ($knownAt IS NULL OR aim.knownFrom <= date($knownAt))
WITH DISTINCT row
