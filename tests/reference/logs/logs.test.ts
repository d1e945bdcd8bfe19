import fc from 'fast-check'
import { expect } from 'vitest'
import { measureStatuses, valuesOf } from '../../../src/model/vocabulary.ts'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { askedDates, cites, isKnown } from '../dates.ts'
import { generatedWorldTest as test } from '../generated-world.ts'
import { early, makeCountries, makeWorld } from '../make-world.ts'
import { type Entry, logs, readLog } from './logs.ts'

const axes = fc.record({ asOf: askedDates, knownAt: askedDates })
const every = valuesOf(measureStatuses)
const statuses = fc.option(fc.uniqueArray(fc.constantFrom(...every), { minLength: 1 }))
const measures = fc.array(fc.record({ log: logs, cite: cites, covers: cites }), { minLength: 1, maxLength: 12 })
type Drawn = typeof measures extends fc.Arbitrary<infer Value> ? Value : never

function makeSeed(drawn: Drawn) {
  return makeWorld({
    countries: makeCountries('US'),
    commodities: [{ slug: 'steel', name: 'steel', cite: [early] }],
    measures: drawn.map(({ log, cite, covers }, index) => ({
      slug: `m${index}`,
      name: `Measure ${index}`,
      kind: 'IMPORT_TARIFF',
      imposedBy: ['Country:us'],
      covers: [{ to: 'Commodity:steel', cite: covers }],
      cite,
      log,
    })),
  })
}

/** The status and rate of a log on a day, as far as articles of another tell. */
function readStanding(log: readonly Entry[], asOf: string | null, knownAt: string | null) {
  const counted = readLog(log, asOf, knownAt)
  const rated = counted.findLast(({ rate }) => rate !== null)
  return { status: counted.at(-1)?.status ?? null, rate: rated?.rate ?? null }
}

const STANDING = `query Standing($asOf: EdtfDate, $knownAt: EdtfDate, $filter: MeasureFilter) {
  measures(filter: $filter) { nodes { id status(asOf: $asOf, knownAt: $knownAt) rate(asOf: $asOf, knownAt: $knownAt) } }
}`

test('status and rate are those that a reading of the log gives', { timeout: seconds(120) }, async ({ world }) => {
  await checkProperty(
    fc.tuple(measures, fc.array(axes, { minLength: 8, maxLength: 8 })),
    12,
    async ([drawn, asked]) => {
      await world.load(makeSeed(drawn))
      for (const { asOf, knownAt } of asked) {
        const standing = drawn.map(({ log }, index) => ({
          id: `Measure:m${index}`,
          ...readStanding(log, asOf, knownAt),
        }))
        const begun = drawn.map(({ cite }, index) => isKnown(cite, knownAt) && standing[index]?.status)
        const { measures: found } = await world.ask(STANDING, {
          asOf,
          knownAt,
          filter: { asOf, knownAt, statuses: every },
        })
        const nodes = standing.filter((_, index) => begun[index])
        expect(found, JSON.stringify({ asOf, knownAt })).toEqual({ nodes: expect.toSatisfy(holdsOnly(nodes)) })
      }
    },
  )
})

const FILTERED = `query Filtered($filter: MeasureFilter, $bare: MeasureFilter) {
  measures(filter: $filter) { nodes { id } totalCount }
  commodity(ref: "steel") { coveredBy(filter: $bare) { nodes { id } totalCount } }
}`

const questions = fc.record({ asOf: askedDates, knownAt: askedDates.map((date) => date ?? '2026'), statuses })
type Question = typeof questions extends fc.Arbitrary<infer Value> ? Value : never

/** The measures about steel that a question keeps. */
function keepMeasures(drawn: Drawn, { asOf, knownAt, statuses: wanted }: Question) {
  return drawn.flatMap(({ log, cite, covers }, index) => {
    const { status } = readStanding(log, asOf, knownAt)
    const stands = (!wanted && !asOf) || (status && (wanted?.includes(status) ?? true))
    return stands && isKnown(cite, knownAt) && isKnown(covers, knownAt) ? [{ id: `Measure:m${index}` }] : []
  })
}

test('measures are kept by status on the day, and by what is known of them', { timeout: seconds(120) }, async ({
  world,
}) => {
  const drawing = fc.tuple(measures, fc.array(questions, { minLength: 8, maxLength: 8 }))
  await checkProperty(drawing, 12, async ([drawn, asked]) => {
    await world.load(makeSeed(drawn))
    for (const bare of asked) {
      const kept = keepMeasures(drawn, bare)
      const list = { nodes: expect.toSatisfy(holdsOnly(kept)), totalCount: kept.length }
      expect(await world.ask(FILTERED, { bare, filter: { ...bare, covers: 'steel' } }), JSON.stringify(bare)).toEqual({
        measures: list,
        commodity: { coveredBy: list },
      })
    }
  })
})

/** Whether a list holds these rows, in whatever order, and no others. */
function holdsOnly(rows: readonly { id: string }[]) {
  const write = (list: readonly { id: string }[]) => list.map((row) => JSON.stringify(row)).toSorted()
  return (found: readonly { id: string }[]) => JSON.stringify(write(found)) === JSON.stringify(write(rows))
}
