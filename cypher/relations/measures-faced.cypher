// The measures that affect this country or body.
MATCH (this)<-[aim:TARGETS]-(row:Measure)
WHERE aim.how <> 'EXCLUDED'
