// All of these statements, each at its level of closeness: a page from the end begins with what is least close, which no index
// gives first.
WITH this AS wanted
// part: all-closely
