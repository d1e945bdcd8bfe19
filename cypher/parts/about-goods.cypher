// A measure covers the goods that the argument names or something narrower, as far as articles of a day tell.
WITH *
WHERE
  $covers IS NULL OR
  EXISTS {
    MATCH (measure)-[covering:COVERS]->()-[:BROADER*0..]->(goods)
    WHERE $knownAt IS NULL OR covering.knownFrom <= date($knownAt)
  }
