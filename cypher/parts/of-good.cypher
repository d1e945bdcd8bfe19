// What is traded is the good that the argument names or something narrower.
WITH *
WHERE $commodity IS NULL OR EXISTS { (:Commodity {id: row.commodity})-[:BROADER*0..]->(wanted) }
