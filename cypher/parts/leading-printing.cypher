// The most direct printing of a speaker, in a mode, in an article of a day.
MATCH (this)-[printing:REPORTED_IN]->()
// part: printed-so
WITH printing
ORDER BY printing.place
LIMIT 1
