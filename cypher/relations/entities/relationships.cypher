// The relationships of this entity of the types asked for: those that start here, those that end here, or all.
CALL (this) {
  WITH *
  WHERE $outgoing IS NULL
  MATCH (this)-[row]-()
  RETURN row
  UNION ALL
  WITH *
  WHERE $outgoing IS NOT NULL AND $outgoing
  MATCH (this)-[row]->()
  RETURN row
  UNION ALL
  WITH *
  WHERE $outgoing IS NOT NULL AND NOT $outgoing
  MATCH (this)<-[row]-()
  RETURN row
}
WITH *
WHERE type(row) IN $types
