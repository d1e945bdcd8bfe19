// :params {values: {p0_people: ["Peter Lorre"]}}
WITH
  COLLECT {
    UNWIND $values.p0_people AS wanted
    RETURN
      COLLECT {
        MATCH (row)
        WHERE coalesce(row.name, row.title) = wanted AND 'Person' IN labels(row)
        RETURN row
        ORDER BY row.id
      }
  } AS p0_people_found
WITH *, [fits IN p0_people_found | HEAD(fits)] AS p0_people
RETURN
  COLLECT {
    MATCH (v1:Film)
    WHERE all(person IN p0_people WHERE EXISTS { (v1)-[:ACTED_IN|DIRECTED_BY]-(person) })
    WITH v1
    ORDER BY v1.id
    RETURN [v1.title]
  } AS `filmsOfAll`,
  {p0_people: [fits IN p0_people_found | [fit IN fits | fit.id]]} AS __found;
