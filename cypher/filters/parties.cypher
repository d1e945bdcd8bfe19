// Keeps measures of an imposer, against a target, about goods, about a subject.
WITH *, $imposedBy AS imposer, $targets AS target, $covers AS goods, $about AS wanted
// part: of-imposer (measure: row)
// part: against-target (measure: row)
// part: about-goods (measure: row)
// part: about-subject (measure: row)
