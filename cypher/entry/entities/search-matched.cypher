// Whether a text search finds something by all words of the query, or else by any of them.
// part: search-hits
WITH
  CASE
    WHEN place > 0 AND place = size($queries) - 1 AND size($words) > 1 THEN 'ANY_WORD'
    ELSE 'ALL_WORDS'
  END AS row
