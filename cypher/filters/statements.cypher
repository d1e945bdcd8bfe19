// Keeps statements of a speaker, for a country, in a mode.
WITH *, row.id AS shown, $speaker AS speaker, $country AS country
// part: said-so
