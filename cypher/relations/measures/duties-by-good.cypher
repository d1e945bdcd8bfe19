// The duties of this charge, with the goods that they name and, for each of these, the goods that hold it.
WITH this.duties AS duties, this.material AS known
WITH
  duties,
  known,
  COLLECT {
    UNWIND duties AS duty
    WITH duty.measure AS measure
    MATCH (measure)-[:COVERS]->(good)
    RETURN DISTINCT good
    ORDER BY good.sortName,
    good.id
  } AS goods
WITH {
  duties: duties,
  goods: goods,
  material: {
    duties: known.duties,
    covers:
      COLLECT {
        UNWIND duties AS duty
        WITH duty.measure AS measure
        RETURN
          COLLECT {
            MATCH (measure)-[:COVERS]->(good)
            RETURN good.id
          }
      },
    goods:
      COLLECT {
        UNWIND goods AS good
        RETURN COLLECT {
        // part: wider-goods
        // part: held-under
        }
      }
  }
} AS row
