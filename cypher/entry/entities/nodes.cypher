// The nodes with these ids, in their order; null where there is none.
UNWIND range(0, size($ids) - 1) AS place
OPTIONAL MATCH (row:Entity|Statement|Article {id: $ids[place]})
WITH row, place
ORDER BY place
