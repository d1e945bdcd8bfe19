// :params {values: {}}
RETURN
  COLLECT {
    WITH
      COLLECT {
        MATCH (film:Film)
        WHERE film.year IS NOT NULL
        RETURN film
        ORDER BY film.id
      } AS films
    UNWIND [1920, 1930, 1940] AS begin
    WITH {
      begin: begin,
      shared:
        CASE begin
          WHEN 1920 THEN films
        END,
      places: [place IN range(0, size(films) - 1) WHERE films[place].year / 10 * 10 = begin]
    } AS v1
    RETURN [v1.begin, [v1.places, [v2 IN v1.shared | [v2.title]]]]
  } AS `decades`,
  {} AS __found;
