// How the most direct printing that was asked for renders it.
WITH $speaker AS speaker
// part: leading-printing
WITH printing.mode AS row
