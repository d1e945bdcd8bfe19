// What the most direct printing that was asked for quotes.
WITH $speaker AS speaker
// part: leading-printing
WITH printing.excerpt AS row
