import type { Agreement } from '../../model/agreement.ts'
import type { Event } from '../../model/event.ts'
import { makeEntity, makeNames } from './entity-record.ts'
import type { Evidence } from './evidence.ts'
import { joinRecords, type Records, type RelationshipRecord } from './record.ts'
import { relate } from './relate.ts'
import { toSortDay } from './to-sort-day.ts'

/** An agreement, its parties, where it was made and what it prolongs or replaces. */
export function recordAgreement(agreement: Agreement, evidence: Evidence): Records {
  const { kind, status, agreedOn, expiresOn, provisions, cite } = agreement
  const draft = {
    properties: { kind, status, provisions },
    dates: { agreedOn, expiresOn },
    days: { sortOn: toSortDay(agreedOn) },
  }
  return joinRecords(makeNames('Agreement', agreement), {
    nodes: [makeEntity('Agreement', agreement, evidence.support(cite), draft)],
    relationships: [...listParties(agreement, evidence), ...listRevisions(agreement, evidence)],
  })
}

/** An event and who took part. */
export function recordEvent(event: Event, evidence: Evidence): Records {
  const { slug, kind, startedOn, endedOn, place, participants, cite } = event
  const draft = {
    properties: { kind, place },
    dates: { startedOn, endedOn },
    days: { sortOn: toSortDay(startedOn) },
  }
  return joinRecords(makeNames('Event', event), {
    nodes: [makeEntity('Event', event, evidence.support(cite), draft)],
    relationships: participants.map(({ who, role, cite: own = cite }) =>
      relate([who, 'PARTICIPATED_IN', `Event:${slug}`], evidence.support(own), { properties: { role } }),
    ),
  })
}

function listParties({ slug, parties, reachedAt, cite }: Agreement, evidence: Evidence): RelationshipRecord[] {
  const id = `Agreement:${slug}`
  const support = evidence.support(cite)
  return [
    ...parties.map((party) => relate([id, 'PARTY', party], support)),
    ...(reachedAt ? [relate([id, 'REACHED_AT', reachedAt], support)] : []),
  ]
}

function listRevisions(agreement: Agreement, evidence: Evidence): RelationshipRecord[] {
  const id = `Agreement:${agreement.slug}`
  const revisions = [
    ...agreement.extends.map((revision) => ({ type: 'EXTENDS', ...revision })),
    ...agreement.supersedes.map((revision) => ({ type: 'SUPERSEDES', ...revision })),
  ]
  return revisions.map(({ type, agreement: other, on, until, cite }) =>
    relate([id, type, other], evidence.support(cite), { dates: { on, until } }),
  )
}
