// $pairs: from and to (element ids of speaker and subject). What is derived already of who was quoted on what.
UNWIND $pairs AS pair
MATCH (speaker)
WHERE elementId(speaker) = pair.from
MATCH (subject)
WHERE elementId(subject) = pair.to
MATCH (speaker)-[quoted:QUOTED_ON]->(subject)
RETURN
  quoted.key AS key,
  elementId(quoted) AS element,
  quoted.statements AS statements,
  quoted.firstOn AS firstOn,
  quoted.lastOn AS lastOn,
  toString(quoted.knownFrom) AS knownFrom,
  quoted.citations AS citations
