// What a text search hits: by all words, or else by any; and by exact names, which win: the best reading first.
// part: search-hits
UNWIND hits AS hit
WITH hit[0] AS node, sum(hit[1]) AS score
WITH {match: node, score: score, words: $words} AS row
