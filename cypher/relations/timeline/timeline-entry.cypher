// This entry of a timeline with its statement, if it is one, and its day as the source gives it.
OPTIONAL MATCH (said:Statement {id: this.key})
WHERE this.kind = 3
WITH *, coalesce(said, this.subject) AS subject, this.change AS change
WITH
  *,
  {
    subject: subject,
    change: change,
    on: coalesce(change.on, subject.agreedOn, subject.startedOn, subject.saidOn),
    day: this.day,
    kind: this.kind,
    key: this.key
  } AS row
