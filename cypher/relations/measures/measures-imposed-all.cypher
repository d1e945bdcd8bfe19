// All measures that this country or body imposed, as far as articles of a day tell.
MATCH (this)<-[imposing:IMPOSED_BY]-(row)
WHERE $knownAt IS NULL OR imposing.knownFrom <= date($knownAt)
