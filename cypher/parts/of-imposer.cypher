// A measure is imposed by whom the argument names, as far as articles of a day tell.
WITH *
WHERE
  $imposedBy IS NULL OR
  EXISTS {
    MATCH (measure)-[imposed:IMPOSED_BY]->(imposer)
    WHERE $knownAt IS NULL OR imposed.knownFrom <= date($knownAt)
  }
