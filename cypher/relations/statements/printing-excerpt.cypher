// What the most direct printing that was asked for quotes.
WITH $speaker AS speaker
MATCH (this)-[printing:REPORTED_IN]->()
// part: printed-so
WITH printing
ORDER BY printing.place
LIMIT 1
WITH printing.excerpt AS row
