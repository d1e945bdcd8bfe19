// :params {values: {}}
RETURN
  LAST(
    COLLECT {
      WITH
        COLLECT {
          MATCH (film:Film)
          WHERE film.year IS NOT NULL
          RETURN film
          ORDER BY film.id
        } AS films
      WITH {films: films, years: [film IN films | film.year]} AS v1
      WITH v1
      LIMIT 1
      WHERE v1 IS NOT NULL
      RETURN [[v2 IN v1.films | [v2.year]], [v2 IN v1.films | [v2.title]], v1.years]
    }) AS `decades`,
  {} AS __found;
