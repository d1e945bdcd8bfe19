import fc from 'fast-check'
import { expect } from 'vitest'
import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { dateMeasure, summarizeLog } from '../../../src/model/status-log.ts'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { askedDates } from '../dates.ts'
import { generatedWorldTest as test } from '../generated-world.ts'
import { logs } from '../logs/logs.ts'
import { early, type LogPart, type MeasurePart, makeCountries, makeWorld } from '../make-world.ts'
import { readThreat } from './threats.ts'

const measures = fc.array(
  fc.record({
    log: fc.tuple(logs, fc.boolean()).map(([log, threatened]) => {
      const [first, ...rest] = log
      return first && threatened ? [{ ...first, status: 'THREATENED' as const }, ...rest] : log
    }),
    target: fc.constantFrom('cn', 'mx'),
    how: fc.constantFrom('TARGETED' as const, 'TARGETED' as const, 'EXCLUDED' as const),
  }),
  { minLength: 1, maxLength: 10 },
)
type Drawn = typeof measures extends fc.Arbitrary<infer Value> ? Value : never
type Question = typeof questions extends fc.Arbitrary<(infer Value)[]> ? Value : never
const questions = fc.array(
  fc.record({
    asOf: askedDates,
    target: fc.option(fc.constantFrom('CN', 'MX')),
    certainty: fc.option(fc.constantFrom('CERTAIN', 'POSSIBLE')),
  }),
  {
    minLength: 6,
    maxLength: 6,
  },
)

function makeMeasure(slug: string, log: LogPart[], rest: Partial<MeasurePart> = {}): MeasurePart {
  return { slug, name: slug, kind: 'IMPORT_BAN', imposedBy: ['Country:us'], cite: [early], log, ...rest }
}

function makeSeed(drawn: Drawn) {
  return makeWorld({
    countries: makeCountries('US', 'CN', 'MX'),
    measures: drawn.map(({ log, target, how }, index) =>
      makeMeasure(`m${index}`, log, { targets: [{ to: `Country:${target}`, how }] }),
    ),
  })
}

/** The threats against a target in the order of their measures' days, undated last. */
function listThreats(drawn: Drawn, { asOf, target, certainty }: Question) {
  const aimed = drawn.flatMap(({ log, target: own, how }, index) => {
    const threat = readThreat(log, asOf)
    const isAsked = threat && (certainty === null || threat.certainty === certainty)
    const counts = isAsked && (target === null || (own.toUpperCase() === target && how !== 'EXCLUDED'))
    const on = dateMeasure(summarizeLog(log))
    return counts
      ? [
          {
            key: `${on ? toSpan(on).earliest : '9999'} ${index}`,
            row: { measure: { id: `Measure:m${index}` }, ...threat },
          },
        ]
      : []
  })
  return aimed.toSorted((one, other) => (one.key < other.key ? -1 : 1)).map(({ row }) => row)
}

const QUERY = `query Threats($asOf: EdtfDate, $target: EntityRef, $certainty: Certainty) {
  threats(imposer: "US", target: $target, asOf: $asOf, certainty: $certainty) {
    measure { id } threatenedOn outcome resolvedOn lagDays certainty
  }
}`

test('threats have the outcomes that a reading of the logs gives, oldest first, undated last', {
  timeout: seconds(120),
}, async ({ world }) => {
  await checkProperty(fc.tuple(measures, questions), 15, async ([drawn, asked]) => {
    await world.load(makeSeed(drawn))
    for (const question of asked)
      expect(await world.ask(QUERY, question), JSON.stringify(question)).toEqual({
        threats: listThreats(drawn, question),
      })
  })
})

const threat: LogPart = { status: 'THREATENED', on: '2025-01-05', cite: [early] }
const by = 'Agreement:truce' as const

/** A log of a threat and what followed a month later. */
function resolve(status: LogPart['status'], rest: Partial<LogPart> = {}): LogPart[] {
  return [threat, { status, on: '2025-02-05', cite: [early], ...rest }]
}

function changeBy(
  type: 'AVERTED_BY' | 'DEFERRED_BY' | 'REMOVED_BY' | 'EXTENDED_BY',
  rest: object = {},
): Partial<MeasurePart> {
  return { changes: [{ type, by, cite: [early], ...rest }] }
}

test('an outcome that began in a span of days is certain behind it', { timeout: seconds(120) }, async ({ world }) => {
  const withdrawn: LogPart[] = [
    ...resolve('AVERTED', { on: '2025-02' }),
    { status: 'REMOVED', on: '2025-02', cite: [early] },
  ]
  await world.load(
    makeWorld({
      countries: makeCountries('US'),
      measures: [
        makeMeasure('carried', resolve('IN_FORCE', { on: '2025-02' })),
        makeMeasure('hanging', [threat]),
        makeMeasure('withdrawn', withdrawn),
      ],
    }),
  )
  const list = async (asOf: string) => {
    const query = `{ threats(asOf: "${asOf}") { measure { slug } outcome certainty } }`
    const rows: { measure: { slug: string }; outcome: string; certainty: string }[] = Object(
      await world.ask(query),
    ).threats
    return rows.map(({ measure, outcome, certainty }) => `${measure.slug} ${outcome} ${certainty}`).toSorted()
  }
  expect(await list('2025-01-31')).toEqual([
    'carried PENDING CERTAIN',
    'hanging PENDING CERTAIN',
    'withdrawn PENDING CERTAIN',
  ])
  expect(await list('2025-02-10')).toEqual([
    'carried CARRIED_OUT POSSIBLE',
    'hanging PENDING CERTAIN',
    'withdrawn AVERTED POSSIBLE',
  ])
  expect(await list('2025-02')).toEqual([
    'carried CARRIED_OUT CERTAIN',
    'hanging PENDING CERTAIN',
    'withdrawn AVERTED CERTAIN',
  ])
})

test('a threat tells what resolved it', { timeout: seconds(120) }, async ({ world }) => {
  await world.load(
    makeWorld({
      countries: makeCountries('US'),
      people: [{ slug: 'p', name: 'P', cite: [early] }],
      agreements: [{ slug: 'truce', name: 'Truce', kind: 'TRUCE', status: 'AGREED', cite: [early] }],
      measures: [
        makeMeasure('a', resolve('AVERTED'), changeBy('AVERTED_BY')),
        makeMeasure('b', resolve('DEFERRED'), changeBy('DEFERRED_BY')),
        makeMeasure('c', resolve('REMOVED'), changeBy('REMOVED_BY')),
        makeMeasure('d', resolve('AVERTED'), changeBy('EXTENDED_BY')),
        makeMeasure('e', resolve('IN_FORCE', { causedBy: 'Country:us' }), changeBy('DEFERRED_BY')),
        makeMeasure('f', [threat], changeBy('AVERTED_BY')),
        makeMeasure('g', resolve('AVERTED'), changeBy('AVERTED_BY', { modality: 'REPORTED', saidBy: ['Person:p'] })),
      ],
    }),
  )
  const { threats } = await world.ask('{ threats { measure { slug } outcome resolvedBy { id } } }')
  expect(threats).toEqual([
    { measure: { slug: 'a' }, outcome: 'AVERTED', resolvedBy: { id: by } },
    { measure: { slug: 'b' }, outcome: 'DEFERRED', resolvedBy: { id: by } },
    { measure: { slug: 'c' }, outcome: 'AVERTED', resolvedBy: { id: by } },
    { measure: { slug: 'd' }, outcome: 'AVERTED', resolvedBy: null },
    { measure: { slug: 'e' }, outcome: 'CARRIED_OUT', resolvedBy: { id: 'Country:us' } },
    { measure: { slug: 'f' }, outcome: 'PENDING', resolvedBy: null },
    { measure: { slug: 'g' }, outcome: 'AVERTED', resolvedBy: null },
  ])
})
