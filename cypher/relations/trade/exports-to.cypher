// What others buy from this country or body: all of it, or a good and what is narrower.
WITH $commodity AS wanted
MATCH (this)<-[row:IMPORTS_FROM]-()
// part: of-good
