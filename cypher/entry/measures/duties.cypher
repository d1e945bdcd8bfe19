// The duties of one imposer on one target: each way in which a measure reaches it, itself or as a member of a group, with the log of the
// measure as far as articles of a day tell; src/model/duties.ts says what they come to. Where a good is asked for, those on all goods and
// on goods that hold it.
WITH $imposedBy AS imposer, $targets AS target, $good AS good
WITH
  imposer,
  target,
  good,
  CASE
    WHEN
      $good IS NOT NULL OR $hsCode IS NOT NULL
      THEN
        COLLECT {
          // part: wider-goods
          RETURN wide
        }
    ELSE []
  END AS goods,
  target:Country OR EXISTS { (target)<-[:MEMBER_OF]-() } AS isOfAll,
  COLLECT {
    MATCH (target)-[member:MEMBER_OF]->(body)
    WHERE $knownAt IS NULL OR member.knownFrom <= date($knownAt)
    RETURN [body, toString(member.fromEarliest), toString(member.toLatest)]
  } AS blocs
WITH
  imposer,
  target,
  good,
  goods,
  COLLECT {
    MATCH (measure)-[imposing:IMPOSED_BY]->()
    WHERE
      imposing.end = imposer.id AND
      imposing.listedKind IN $kinds AND
      imposing.listedUntil IS NOT NULL AND
      ($knownAt IS NULL OR imposing.knownFrom <= date($knownAt) AND measure.knownFrom <= date($knownAt))
    MATCH (measure)-[aim:TARGETS]->(aimed)
    WHERE
      (aimed = target OR isOfAll AND aimed.membership = 'ALL_COUNTRIES' OR any(bloc IN blocs WHERE bloc[0] = aimed)) AND
      aim.how <> 'EXCLUDED' AND
      ($knownAt IS NULL OR aim.knownFrom <= date($knownAt))
    WITH
      measure,
      aimed,
      EXISTS { (measure)-[:COVERS]->() } AS ofSome,
      CASE
        WHEN
          $good IS NOT NULL OR $hsCode IS NOT NULL
          THEN
            COLLECT {
              MATCH (measure)-[:COVERS]->(covered)
              WHERE covered IN goods
              RETURN covered
              ORDER BY covered.sortName,
              covered.id
            }
        ELSE []
      END AS held
    WHERE $good IS NULL AND $hsCode IS NULL OR NOT ofSome OR size(held) > 0
    WITH measure, aimed, ofSome, held
    ORDER BY measure.sortOn,
    measure.id,
    aimed <> target,
    aimed.sortName,
    aimed.id
    RETURN {
      measure: measure,
      via:
        CASE
          WHEN aimed <> target THEN aimed
        END,
      goods: held,
      material: [
        measure.id,
        CASE
          WHEN ofSome THEN [covered IN held | covered.id]
        END,
        measure.lastReportedOn,
        COLLECT {
          MATCH (measure)-[:CHANGED]->(entry)
          WHERE $knownAt IS NULL OR entry.knownFrom <= date($knownAt)
          WITH entry
          ORDER BY entry.position
          RETURN [
            entry.status,
            entry.on,
            toString(entry.countsFrom),
            toString(entry.certainFrom),
            toString(entry.undatedUntil),
            entry.rate,
            entry.rateScope
          ]
        },
        aimed = target,
        CASE
          WHEN aimed = target OR aimed.membership = 'ALL_COUNTRIES' THEN [[null, null]]
          ELSE [bloc IN blocs WHERE bloc[0] = aimed | [bloc[1], bloc[2]]]
        END,
        CASE
          WHEN
            aimed <> target
            THEN
              COLLECT {
                MATCH (measure)-[sparing:IMPOSED_BY|TARGETS]->(spared)
                WHERE
                  coalesce(sparing.how, 'EXCLUDED') = 'EXCLUDED' AND
                  ($knownAt IS NULL OR sparing.knownFrom <= date($knownAt))
                UNWIND
                  CASE
                    WHEN spared = target THEN [[null, null]]
                    ELSE [bloc IN blocs WHERE bloc[0] = spared | [bloc[1], bloc[2]]]
                  END AS period
                RETURN period
              }
          ELSE []
        END
      ]
    }
  } AS duties
WITH {
  imposer: imposer,
  target: target,
  good:
    CASE
      WHEN $hsCode IS NOT NULL THEN [one IN goods WHERE $hsCode IN one.hsCodes][0]
      ELSE good
    END,
  duties: duties,
  material: {
    duties: [duty IN duties | duty.material],
    goods:
      CASE
        WHEN
          $good IS NOT NULL OR $hsCode IS NOT NULL
          THEN
            COLLECT {
              UNWIND goods AS wide
            // part: held-under
            }
        ELSE []
      END
  }
} AS row
