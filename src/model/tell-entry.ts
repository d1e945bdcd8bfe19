import type { StatusChange } from './measure.ts'

/** What an entry of a timeline is told by, as cypher/relations/timeline/timeline-summary.cypher gives it. */
export type EntryMaterial = readonly [
  kind: (typeof kinds)[keyof typeof kinds],
  what: string,
  who: readonly string[] | null,
  status: string | null,
  rate: number | null,
  place: string | null,
]

/** The kinds of entries, as cypher/entry/events/timeline.cypher numbers them. */
const kinds = { change: 0, agreement: 1, event: 2, statement: 3 } as const

/** What a change of a measure's status is in a sentence about the measure. */
const changes: Readonly<Record<StatusChange['status'], string>> = {
  PROPOSED: 'came up as a plan',
  THREATENED: 'came up as a threat',
  ANNOUNCED: 'became public',
  IN_FORCE: 'took effect',
  SUSPENDED: 'paused',
  DEFERRED: 'moved to a later day',
  AVERTED: 'did not go ahead',
  EXPIRED: 'expired',
  REMOVED: 'ended',
  STRUCK_DOWN: 'fell in court',
}

const people = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** A sentence that tells an entry of a timeline, from its data alone. */
export function tellEntry([kind, what, who, status, rate, place]: EntryMaterial): string {
  const by = who && who.length > 0 ? `${people.format(who)}: ` : ''
  switch (kind) {
    case kinds.change:
      return `${what} ${changes[status as StatusChange['status']]}${rate === null ? '' : ` at ${rate} percent`}.`
    case kinds.agreement:
      return `${by}${what}, ${status === 'EXPECTED' ? 'expected' : 'agreed'}.`
    case kinds.event:
      return `${what}${place ? `, ${place}` : ''}.`
    case kinds.statement:
      return `${by}${what}`
  }
}
