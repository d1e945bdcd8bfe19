// The measures that affect somebody, itself or as a member of a group.
CALL (target) {
  RETURN target AS aimed
  UNION
  MATCH (aimed:Organization {membership: 'ALL_COUNTRIES'})
  WHERE target:Country OR EXISTS { (target)<-[:MEMBER_OF]-() }
  RETURN aimed
  UNION
  MATCH (target)-[:MEMBER_OF]->(aimed)
  RETURN aimed
}
MATCH (aimed)<-[:TARGETS]-(measure)
WITH DISTINCT target, measure
WHERE
  EXISTS {
    // part: aims-at-target
    RETURN aimed
  }
