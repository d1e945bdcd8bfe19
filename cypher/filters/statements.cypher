// Keeps statements as printed of a speaker, in a mode, and for a country.
WITH *, row AS statement, $speaker AS speaker, $country AS country
// part: said-so
