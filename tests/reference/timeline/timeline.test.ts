import { expect } from 'vitest'
import { generatedWorldTest as test, type World } from '../generated-world.ts'
import { timelineSeed } from './timeline-world.ts'

test.beforeAll(({ world }) => world.load(timelineSeed))

const TIMELINE = `query Timeline($about: [EntityRef!], $from: EdtfDate, $to: EdtfDate, $order: Direction) {
  timeline(about: $about, from: $from, to: $to, order: $order) { totalCount nodes { on subject { id } change { status } } }
}`

/** The entries of a timeline as `date subject status`. */
async function listEntries(world: World, variables: Record<string, unknown>): Promise<string[]> {
  const { timeline } = await world.ask(TIMELINE, { about: null, from: null, to: null, order: 'ASC', ...variables })
  const { nodes, totalCount }: { nodes: TimelineEntry[]; totalCount: number } = Object(timeline)
  expect(totalCount).toBe(nodes.length)
  return nodes.map(({ on, subject, change }) => [on, subject.id, change?.status].filter(Boolean).join(' '))
}
interface TimelineEntry {
  readonly on: string
  readonly subject: { readonly id: string }
  readonly change: { readonly status: string } | null
}

const all = [
  '2025-02 Measure:duty ANNOUNCED',
  '2025-02-01 Statement:first',
  '2025-03-04 Measure:duty IN_FORCE',
  '2025-05-10 Agreement:truce',
  '2025-05-10 Event:round',
  '2025-06-01 Statement:later',
  '2025-07-01 Event:fair',
  '2025-08-01 Agreement:pause',
  '2025-09-01 Statement:scarce',
  '2025-09-02 Statement:aside',
]

test('a timeline holds everything that has a date, utterances once', async ({ world }) => {
  expect(await listEntries(world, {})).toEqual(all)
  const back = await listEntries(world, { order: 'DESC' })
  const days = back.map((entry) => entry.replace(/^(\d{4}-\d{2}) .*$/u, '$1-01').slice(0, 10))
  expect(days).toEqual(days.toSorted().toReversed())
  expect(back.toSorted()).toEqual(all.toSorted())
})

test('a timeline keeps what possibly lies in a span', async ({ world }) => {
  expect(await listEntries(world, { from: '2025-02-20', to: '2025-03' })).toEqual([all[0], all[2]])
  expect(await listEntries(world, { from: '2025-05-10', to: '2025-05-10' })).toEqual([all[3], all[4]])
})

test('a timeline keeps what is close to one of several', async ({ world }) => {
  const [announced, first, inForce, truce, round, later, fair, pause, scarce, aside] = all
  // It covers steel, which is a metal; what is said about it has to do with steel, and so have the fair, the pause and the supply.
  const ofSteel = [announced, first, inForce, later, fair, pause, scarce]
  expect(await listEntries(world, { about: ['steel'] })).toEqual(ofSteel)
  expect(await listEntries(world, { about: ['metal'] })).toEqual([...ofSteel, aside])
  expect(await listEntries(world, { about: ['CN'] })).toEqual([announced, inForce, truce, later])
  expect(await listEntries(world, { about: ['anna'] })).toEqual([first, round, later, scarce, aside])
  expect(await listEntries(world, { about: ['duty'] })).toEqual([announced, inForce, later, pause])
  expect(await listEntries(world, { about: ['pause'] })).toEqual([announced, inForce, pause])
  expect(await listEntries(world, { about: ['talks', 'truce'] })).toEqual([first, truce, aside])
  expect(await listEntries(world, { about: ['CN', 'metal', 'steel', 'anna', 'duty', 'truce', 'round'] })).toEqual(all)
})

test('a timeline counts what has no day beside a span of days', async ({ world }) => {
  const query = `query Undated($about: [EntityRef!], $from: EdtfDate, $to: EdtfDate) {
    timeline(about: $about, from: $from, to: $to) { undatedCount }
  }`
  const count = async (...about: string[]) => {
    const ask = async (span: object) => {
      const asked = { about: about.length > 0 ? about : null, from: null, to: null, ...span }
      const { timeline } = await world.ask(query, asked)
      return Number(Object(timeline).undatedCount)
    }
    expect(await ask({})).toBe(0)
    const counted = await ask({ from: '2025-03' })
    expect(await ask({ to: '1999' })).toBe(counted)
    return counted
  }
  // The suspended duty, the planned truce, the call and the statement.
  expect(await count()).toBe(4)
  expect(await count('metal')).toBe(2)
  expect(await count('CN')).toBe(3)
  expect(await count('anna')).toBe(2)
  expect(await count('duty')).toBe(1)
  expect(await count('plan')).toBe(1)
  expect(await count('talks', 'truce')).toBe(1)
  expect(await count('undated', 'steel', 'metal', 'US', 'CN', 'anna')).toBe(4)
})

test('disagreements are the properties on which claims about an entity differ', async ({ world }) => {
  const list = async (about: string | null) => {
    const query =
      'query Differ($about: EntityRef) { disagreements(about: $about) { totalCount nodes { entity { slug } } } }'
    return (await world.ask(query, { about })).disagreements
  }
  const rows = (...slugs: string[]) => ({
    totalCount: slugs.length,
    nodes: slugs.map((slug) => ({ entity: { slug } })),
  })
  expect(await list(null)).toEqual(rows('duty', 'steel'))
  expect(await list('metal')).toEqual(rows('duty', 'steel'))
  expect(await list('talks')).toEqual(rows())
  expect(await list('US')).toEqual(rows('duty'))
})
