// All of these statements, to be counted.
WITH this AS wanted
// part: counted-closely
