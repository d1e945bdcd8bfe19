// What a measure aims at and by which it affects whom the argument names, as far as articles of a day tell: itself, a group that it was
// a member of on the day (without a day, ever), or a group of all countries. A group stands for its members but for those that impose the
// measure or are exempt, themselves or as members of such a group.
MATCH (measure)-[aim:TARGETS]->(aimed)
WHERE
  aim.how <> 'EXCLUDED' AND
  ($knownAt IS NULL OR aim.knownFrom <= date($knownAt)) AND
  (aimed = target OR
    (aimed.membership = 'ALL_COUNTRIES' AND (target:Country OR EXISTS { (target)<-[:MEMBER_OF]-() }) OR
      EXISTS {
        MATCH (target)-[member:MEMBER_OF]->(aimed)
        // part: belonging
        RETURN member
      }) AND
    NOT EXISTS {
      MATCH (measure)-[sparing:IMPOSED_BY|TARGETS]->(spared)
      WHERE
        coalesce(sparing.how, 'EXCLUDED') = 'EXCLUDED' AND
        ($knownAt IS NULL OR sparing.knownFrom <= date($knownAt)) AND
        (spared = target OR
          EXISTS {
            MATCH (target)-[member:MEMBER_OF]->(spared)
            WHERE $asOf IS NOT NULL OR member.to IS NULL
            // part: belonging
            RETURN member
          })
    })
