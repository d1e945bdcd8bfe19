// How many statements are found about an entity; null where they are to be counted.
WITH $about AS wanted
// part: counted-before
