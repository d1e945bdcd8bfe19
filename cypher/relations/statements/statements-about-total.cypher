// How many of these statements there are; null where they are to be counted.
WITH this AS wanted
// part: counted-before
