// This deadline as it is told: what takes effect or runs out, how sure that is, and where it is written. A deadline that
// concerns a measure which was averted says so.
WITH *, this.subject AS subject, this.change AS change
WITH
  *,
  CASE this.kind
    WHEN
      4
      THEN
        HEAD(
          COLLECT {
            MATCH (subject)-[:CONCERNS]->(measure:Measure {status: 'AVERTED'})
            OPTIONAL MATCH (measure)-[averting:AVERTED_BY]->()
            RETURN coalesce(averting.modality, 'DONE')
            ORDER BY averting.key
          })
  END AS averted
WITH
  *,
  {
    subject: subject,
    on: coalesce(change.until, [subject.expiresOn, subject.effectiveOn, subject.endsOn][this.kind], subject.startedOn),
    what:
      subject.name +
      CASE this.kind
        WHEN 0 THEN ': runs out'
        WHEN 1 THEN ': takes effect'
        WHEN 2 THEN ': ends'
        WHEN 3 THEN ', ' + toLower(replace(type(change), '_', ' ')) + ' ' + endNode(change).name + ' until then'
        ELSE ''
      END +
      CASE
        WHEN averted IS NOT NULL THEN ': averted.'
        WHEN this.kind = 0 AND subject.status = 'EXTENDED' THEN '; its end was put off.'
        ELSE '.'
      END,
    modality:
      coalesce(
        change.modality,
        averted,
        CASE
          WHEN subject.status IN ['EXPECTED', 'PROPOSED', 'THREATENED'] THEN 'EXPECTED'
          ELSE 'DONE'
        END
      ),
    citations: coalesce(change, subject).citations,
    kind: this.kind,
    key: this.key,
    day: this.day,
    latest:
      coalesce(
        change.untilLatest,
        [subject.expiresOnLatest, subject.effectiveOnLatest, subject.endsOnLatest][this.kind],
        subject.endedOnLatest,
        subject.startedOnLatest
      )
  } AS row
