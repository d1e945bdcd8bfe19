// Keeps statements as printed of a speaker, in a mode, for a country, and about something else.
WITH *, row AS statement, $speaker AS speaker, $country AS country, $alsoAbout AS other
// part: said-so
