// Keeps measures of an imposer, against a target, about goods.
WITH *, $imposedBy AS imposer, $targets AS target, $covers AS goods
// part: of-imposer (measure: row)
// part: against-target (measure: row)
// part: about-goods (measure: row)
