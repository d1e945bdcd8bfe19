// The duties of one imposer on one target, itself or as a member of a group, each with its log as far as articles of a day tell;
// src/model/duties.ts says what they come to.
WITH $imposedBy AS imposer, $targets AS target
WITH
  imposer,
  target,
  COLLECT {
    MATCH (imposer)<-[imposing:IMPOSED_BY]-(measure:Measure {kind: 'IMPORT_TARIFF'})
    WHERE $knownAt IS NULL OR imposing.knownFrom <= date($knownAt) AND measure.knownFrom <= date($knownAt)
    // part: against-target
    WITH DISTINCT measure
    ORDER BY measure.sortOn,
    measure.id
    RETURN {
      measure: measure,
      target: target,
      material: [
        EXISTS { (measure)-[:COVERS]->() },
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
        }
      ]
    }
  } AS duties
WITH {imposer: imposer, target: target, duties: duties, material: [duty IN duties | duty.material]} AS row
