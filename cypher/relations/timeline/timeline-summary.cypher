// A sentence that tells this entry of a timeline, from its data alone.
WITH this.subject AS subject, this.change AS change, this.kind AS kind
WITH
  subject,
  change,
  kind,
  CASE kind
    WHEN
      1
      THEN
        COLLECT {
          MATCH (subject)-[:PARTY]->(party)
          RETURN party.name
          ORDER BY party.name
        }
    WHEN
      3
      THEN
        COLLECT {
          MATCH (subject)-[:MADE_BY {place: 1}]->(speaker)
          RETURN speaker.name
        }
    ELSE []
  END AS names
WITH
  subject,
  change,
  kind,
  reduce(
    text = '',
    place IN range(0, size(names) - 1) |
      text +
      CASE place
        WHEN 0 THEN ''
        WHEN size(names) - 1 THEN ' and '
        ELSE ', '
      END + names[place]) AS people
WITH
  CASE kind
    WHEN
      0
      THEN
        subject.name +
        CASE change.status
          WHEN 'PROPOSED' THEN ' came up as a plan'
          WHEN 'THREATENED' THEN ' came up as a threat'
          WHEN 'ANNOUNCED' THEN ' became public'
          WHEN 'IN_FORCE' THEN ' took effect'
          WHEN 'SUSPENDED' THEN ' paused'
          WHEN 'DEFERRED' THEN ' moved to a later day'
          WHEN 'AVERTED' THEN ' did not go ahead'
          WHEN 'EXPIRED' THEN ' expired'
          WHEN 'REMOVED' THEN ' ended'
          ELSE ' fell in court'
        END +
        CASE
          WHEN change.rate IS NULL THEN '.'
          WHEN change.rate = toInteger(change.rate) THEN ' at ' + toString(toInteger(change.rate)) + ' percent.'
          ELSE ' at ' + toString(change.rate) + ' percent.'
        END
    WHEN
      1
      THEN
        CASE people
          WHEN '' THEN subject.name
          ELSE people + ': ' + subject.name
        END +
        CASE subject.status
          WHEN 'EXPECTED' THEN ', expected.'
          ELSE ', agreed.'
        END
    WHEN 2 THEN subject.name + coalesce(', ' + subject.place, '') + '.'
    ELSE people + ': ' + subject.gist
  END AS row
