// Counts for each country the utterances that were made on its behalf, in however many articles.
MATCH (country:Country)
CALL (country) {
  MATCH (country)<-[said:SPOKEN_FOR]-()
  RETURN count(DISTINCT said.shows) AS said
}
WITH country, said
WHERE country.saidCount IS NULL OR country.saidCount <> said
SET country.saidCount = said
