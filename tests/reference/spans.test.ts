import { expect } from 'vitest'
import { isHedged, toSpan } from '../../src/model/shape/edtf-date.ts'
import { isWithin } from './dates.ts'
import { generatedWorldTest as test } from './generated-world.ts'
import { early, makeCountries, makeWorld } from './make-world.ts'

const DATES = ['2025-10', '2025-10~', '2025-10-09', '2025-10-09?', '2025-10-05/2025-10-12', '2025-10-05%/2025-10-12']
const SPANS = [
  { from: '2025-10', to: '2025-10' },
  { from: '2025-10-07', to: null },
  { from: '2025-09', to: null },
  { from: null, to: '2025-10-10' },
  { from: null, to: '2025-12' },
  { from: null, to: null },
]

/** One of everything that a list of a span of days shows, for each date. */
const seed = makeWorld({
  countries: makeCountries('US'),
  topics: [{ slug: 'trade', name: 'trade', cite: [early] }],
  agreements: DATES.map((on, index) => ({
    ...{ ...name('agreement', index), kind: 'TRUCE' as const, status: 'AGREED' as const, parties: ['Country:us'] },
    ...{ agreedOn: on, expiresOn: on },
  })),
  events: DATES.flatMap((on, index) => [
    { ...name('round', index), kind: 'TALKS' as const, startedOn: on, participants: [] },
    { ...name('stay', index), kind: 'MEETING' as const, startedOn: '2025-09-30', endedOn: on, participants: [] },
  ]),
  statements: DATES.map((saidOn, index) => ({
    ...{ slug: `said-${index}`, gist: 'Something.', mode: 'INDIRECT' as const, cite: [early] },
    ...{ speaker: 'Organization:office', about: ['Topic:trade'], saidOn },
  })),
  organizations: [{ slug: 'office', name: 'Office', kind: 'GOVERNMENT_BODY', cite: [early] }],
  measures: DATES.map((on, index) => ({
    ...{ ...name('duty', index), kind: 'IMPORT_TARIFF' as const, imposedBy: ['Country:us'], endsOn: on },
    log: [{ status: 'ANNOUNCED' as const, on, cite: [early] }],
  })),
})

function name(what: string, index: number) {
  return { slug: `${what}-${index}`, name: `${what} ${index}`, cite: [early] }
}

const LISTS = `query Lists($from: EdtfDate, $to: EdtfDate) {
  timeline(from: $from, to: $to, first: 100) { nodes { on certainty } }
  deadlines(from: $from, to: $to, first: 100) { nodes { on certainty } }
  agreements(from: $from, to: $to, first: 100) { edges { certainty node { on: agreedOn } } }
  talks: events(kinds: [TALKS], from: $from, to: $to, first: 100) { edges { certainty node { on: startedOn } } }
  stays: events(kinds: [MEETING], from: $from, to: $to, first: 100) { edges { certainty node { on: endedOn } } }
  whoSaid(about: "trade", from: $from, to: $to, first: 100) { edges { certainty node { on: saidOn } } }
  sure: whoSaid(about: "trade", from: $from, to: $to, certainty: CERTAIN, first: 100) { edges { certainty node { on: saidOn } } }
}`
interface Row {
  readonly on: string
  readonly certainty: string
}
type List = { readonly nodes: readonly Row[] } | { readonly edges: readonly (Omit<Row, 'on'> & { node: Row })[] }

test.for(SPANS)('a hedged date lies in $from to $to only possibly, in every list', async ({ from, to }, { world }) => {
  await world.load(seed)
  const data = (await world.ask(LISTS, { from, to })) as Record<string, List>
  const lists = Object.fromEntries(
    Object.entries(data).map(([key, list]): [string, readonly Row[]] => [
      key,
      'nodes' in list ? list.nodes : list.edges.map(({ certainty, node }) => ({ certainty, on: node.on })),
    ]),
  )
  const { stays = [], sure = [], ...others } = lists
  for (const [key, rows] of Object.entries(others)) {
    const shown = rows.filter(({ on }) => DATES.includes(on))
    const wanted = DATES.filter((on) => isWithin(on, from, to))
    expect([...new Set(shown.map(({ on }) => on))].toSorted(), key).toEqual(wanted.toSorted())
    for (const { on, certainty } of shown)
      expect({ key, on, certainty }).toEqual({ key, on, certainty: tell(on, from, to) })
  }
  // It began before the span that it may have ended in.
  for (const { on, certainty } of stays)
    expect({ on, certainty }).toEqual({ on, certainty: tell(on, from, to && '2025-12') })
  expect(sure).toEqual(others.whoSaid?.filter(({ certainty }) => certainty === 'CERTAIN'))
})

function tell(on: string, from: string | null, to: string | null): string {
  if (from === null && to === null) return 'CERTAIN'
  const { earliest, latest } = toSpan(on)
  const isWhole = (from === null || earliest >= toSpan(from).earliest) && (to === null || latest <= toSpan(to).latest)
  return isWhole && !isHedged(on) ? 'CERTAIN' : 'POSSIBLE'
}
