// The first claim of each value that sources give for this property.
WITH this.entity AS entity, this.property AS property
MATCH (entity)-[:CLAIMED]->(row:Claim)
WHERE
  row.property = property AND
  NOT EXISTS {
    MATCH (entity)-[:CLAIMED]->(earlier:Claim)
    WHERE earlier.property = property AND earlier.value = row.value AND earlier.position < row.position
  }
WITH row
ORDER BY row.position
