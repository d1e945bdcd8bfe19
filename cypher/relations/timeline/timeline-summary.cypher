// What the sentence that tells this entry of a timeline is made of: its kind, what it is or says, who did it, and how it stands.
WITH this.subject AS subject, this.change AS change, this.kind AS kind
WITH [
  kind,
  coalesce(subject.name, subject.gist),
  CASE kind
    WHEN
      1
      THEN
        COLLECT {
          MATCH (subject)-[:PARTY]->(party)
          RETURN party.name
          ORDER BY party.sortName
        }
    WHEN
      3
      THEN
        COLLECT {
          MATCH (subject)-[:MADE_BY {place: 1}]->(speaker)
          RETURN speaker.name
        }
  END,
  coalesce(change.status, subject.status),
  change.rate,
  subject.place
] AS row
