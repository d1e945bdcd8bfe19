// The goods that hold the one asked for: itself, what its codes of the Harmonized System stand under, and what is wider than these.
// A code stands for all that is under it unless a wider good has it too: then its good is a part of that.
CALL (good) {
  WITH *
  WHERE $good IS NOT NULL
  MATCH (good)-[:BROADER*0..]->(wide)
  RETURN wide
  UNION
  WITH coalesce(good.hsCodes, [$hsCode]) AS codes
  UNWIND range(2, coalesce(size(codes[0]), 0), 2) AS digits
  MATCH (:Name {key: 'hs ' + left(codes[0], digits)})-[:NAMES]->(heading:Commodity)
  WHERE
    all(
      code IN codes
      WHERE
        any(
          held IN heading.hsCodes
          WHERE
            code STARTS WITH held AND
            NOT EXISTS {
              MATCH (heading)-[:BROADER*1..]->(whole)
              WHERE held IN whole.hsCodes
            }
        )
    )
  MATCH (heading)-[:BROADER*0..]->(wide)
  RETURN wide
}
