// A statement says what its printings say: the gist of one, mode and excerpt of the most direct, the citations of all, the first day on which one
// was public, and every speaker that one gives.
MATCH (statement:Statement)
WITH
  statement,
  COLLECT {
    MATCH (statement)-[printing:REPORTED_IN]->()
    RETURN printing
    ORDER BY printing.place
  } AS printings
WITH statement, printings, HEAD(printings) AS leading
WHERE
  coalesce(statement.mode <> leading.mode, true) OR
  coalesce(statement.excerpt, '') <> coalesce(leading.excerpt, '') OR
  any(
    printing IN printings
    WHERE
      printing.knownFrom < statement.knownFrom OR
      any(citation IN printing.citations WHERE NOT citation IN statement.citations) OR
      NOT EXISTS {
        MATCH (statement)-[:MADE_BY]->(speaker)
        WHERE speaker.id = printing.speaker
      }
  ) OR
  any(
    place IN range(1, size(printings))
    WHERE
      printings[place - 1].place <> place OR
      printings[place - 1].mode = 'INDIRECT' AND printings[place].mode <> 'INDIRECT' OR
      printings[place - 1].mode <> 'DIRECT' AND printings[place].mode = 'DIRECT'
  ) OR
  any(citation IN statement.citations WHERE none(printing IN printings WHERE citation IN printing.citations)) OR
  none(printing IN printings WHERE printing.knownFrom = statement.knownFrom) OR
  none(printing IN printings WHERE printing.gist = statement.gist)
RETURN statement.id AS id
