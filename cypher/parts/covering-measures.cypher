// The measures that cover a subject, as far as articles of a day tell.
MATCH (subject)<-[covering:COVERS]-(measure)
WHERE $knownAt IS NULL OR covering.knownFrom <= date($knownAt)
