// A measure covers or concerns what the argument names or something narrower, as far as articles of a day tell.
WITH *
WHERE
  $about IS NULL OR
  EXISTS {
    MATCH (measure)-[leading:COVERS|CONCERNS]->()-[:BROADER*0..]->(subject)
    WHERE $knownAt IS NULL OR leading.knownFrom <= date($knownAt)
  }
