// What a measure aims at and by which it affects whom the argument names, as far as articles of a day tell: itself, a group that it was
// a member of on the day, or a group of all countries. A group stands for its members but for those that are exempt or impose the measure.
MATCH (measure)-[aim:TARGETS]->(aimed)
WHERE
  aim.how <> 'EXCLUDED' AND
  ($knownAt IS NULL OR aim.knownFrom <= date($knownAt)) AND
  (aimed = target OR
    (aimed.membership = 'ALL_COUNTRIES' AND target:Country OR
      EXISTS {
        MATCH (target)-[member:MEMBER_OF]->(aimed)
        WHERE
          ($knownAt IS NULL OR member.knownFrom <= date($knownAt)) AND
          ($asOf IS NULL OR
            coalesce(member.fromEarliest <= date($asOf), true) AND coalesce(member.toLatest >= date($asOf), true))
      }) AND
    NOT EXISTS { (measure)-[:IMPOSED_BY]->(target) } AND
    NOT EXISTS {
      MATCH (measure)-[exemption:TARGETS {how: 'EXCLUDED'}]->(target)
      WHERE $knownAt IS NULL OR exemption.knownFrom <= date($knownAt)
    })
