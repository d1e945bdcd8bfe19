// A sentence that tells this entry of a timeline, from its data alone.
WITH this.subject AS subject, this.change AS change, this.kind AS kind
WITH subject, change, kind, CASE kind
  WHEN 1 THEN COLLECT { MATCH (subject)-[:PARTY]->(party) RETURN party.name ORDER BY party.name }
  WHEN 3 THEN COLLECT { MATCH (subject)-[:MADE_BY]->(speaker) RETURN speaker.name }
  ELSE []
END AS names
WITH subject, change, kind, reduce(text = '', place IN range(0, size(names) - 1) | text + CASE place
  WHEN 0 THEN ''
  WHEN size(names) - 1 THEN ' and '
  ELSE ', '
END + names[place]) AS people
WITH CASE kind
  WHEN 0 THEN subject.name + CASE change.status
    WHEN 'PROPOSED' THEN ' was under consideration'
    WHEN 'THREATENED' THEN ' was threatened'
    WHEN 'ANNOUNCED' THEN ' was announced'
    WHEN 'IN_FORCE' THEN ' was in force'
    WHEN 'SUSPENDED' THEN ' was suspended'
    WHEN 'DEFERRED' THEN ' was deferred'
    WHEN 'AVERTED' THEN ' was averted'
    WHEN 'EXPIRED' THEN ' expired'
    WHEN 'REMOVED' THEN ' was removed'
    ELSE ' was struck down'
  END + coalesce(' at ' + toString(change.rate) + ' percent', '') + '.'
  WHEN 1 THEN CASE people
    WHEN '' THEN subject.name
    ELSE people + ': ' + subject.name
  END + CASE subject.status
    WHEN 'EXPECTED' THEN ' was expected.'
    ELSE ' was agreed.'
  END
  WHEN 2 THEN subject.name + coalesce(', ' + subject.place, '') + '.'
  ELSE people + ': ' + subject.gist
END AS row
