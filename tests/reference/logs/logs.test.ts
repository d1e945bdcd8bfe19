import fc from 'fast-check'
import { expect } from 'vitest'
import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { certainties, measureStatuses, valuesOf } from '../../../src/model/vocabulary.ts'
import { seconds } from '../../patience.ts'
import { checkProperty } from '../check-property.ts'
import { askedDates, cites, isKnown } from '../dates.ts'
import { generatedWorldTest as test } from '../generated-world.ts'
import { early, makeCountries, makeWorld } from '../make-world.ts'
import { type Entry, isSure, logs, placeEntries, readLog, readStatus } from './logs.ts'

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
  const rated = readLog(log, asOf, knownAt).findLast(({ rate }) => rate !== null)
  return { ...readStatus(log, asOf, knownAt), rate: rated?.rate ?? null }
}

const STANDING = `query Standing($asOf: EdtfDate, $knownAt: EdtfDate, $filter: MeasureFilter) {
  measures(filter: $filter) { nodes {
    id status(asOf: $asOf, knownAt: $knownAt) statusCertainty(asOf: $asOf, knownAt: $knownAt) rate(asOf: $asOf, knownAt: $knownAt)
  } }
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
  measures(filter: $filter) { ...List }
  commodity(ref: "steel") { coveredBy(filter: $bare) { ...List } }
}
fragment List on MeasureConnection { nodes { id } edges { certainty node { id } } totalCount undatedCount }`

const questions = fc.record({
  asOf: askedDates,
  knownAt: askedDates.map((date) => date ?? '2026'),
  statuses,
  everInForce: fc.option(fc.boolean(), { freq: 1 }),
  certainty: fc.option(fc.constantFrom(...valuesOf(certainties)), { freq: 1 }),
})
type Question = typeof questions extends fc.Arbitrary<infer Value> ? Value : never

type Fit = 'CERTAIN' | 'POSSIBLE' | 'UNDATED' | 'NOT'

/** Whether a log was in a status on the day. */
function fitStatus(log: readonly Entry[], { asOf, knownAt, statuses: wanted }: Question): Fit {
  if (asOf === null && !wanted) return 'CERTAIN'
  const { status, statusCertainty } = readStatus(log, asOf, knownAt)
  const fits = (one: Entry['status'] | null) => one !== null && (wanted?.includes(one) ?? true)
  if (fits(status)) {
    const hasBegun = asOf === null || readLog(log, asOf, knownAt).some((entry) => isSure(entry, asOf))
    return (wanted ? statusCertainty === 'CERTAIN' : hasBegun) ? 'CERTAIN' : 'POSSIBLE'
  }
  return listUndated(log, asOf, knownAt).some((entry) => fits(entry.status)) ? 'UNDATED' : 'NOT'
}

/** Whether a log was ever in force by the day. */
function fitForce(log: readonly Entry[], { asOf, knownAt, everInForce }: Question): Fit {
  if (everInForce === null) return 'CERTAIN'
  const isInForce = ({ status }: Entry) => status === 'IN_FORCE'
  const begun = readLog(log, asOf, knownAt).filter(isInForce)
  const isSurely = begun.some((entry) => asOf === null || isSure(entry, asOf))
  const unknown = listUndated(log, asOf, knownAt).some(isInForce)
  if (everInForce) return isSurely ? 'CERTAIN' : begun.length > 0 ? 'POSSIBLE' : unknown ? 'UNDATED' : 'NOT'
  return isSurely ? 'NOT' : begun.length > 0 || unknown ? 'POSSIBLE' : 'CERTAIN'
}

/** The entries of which nothing tells whether they had begun by the day. */
function listUndated(log: readonly Entry[], asOf: string | null, knownAt: string | null) {
  const entries = asOf === null ? [] : placeEntries(log, knownAt)
  return entries.filter(({ undated, from }) => undated && from > toSpan(asOf ?? '').latest)
}

/** The measures about steel, by how they fit a question. */
function sortMeasures(drawn: Drawn, question: Question) {
  const known = drawn.flatMap(({ log, cite, covers }, index) => {
    if (!isKnown(cite, question.knownAt) || !isKnown(covers, question.knownAt)) return []
    const fits = [fitStatus(log, question), fitForce(log, question)]
    const fit = (['NOT', 'UNDATED', 'POSSIBLE', 'CERTAIN'] as const).find((one) => fits.includes(one))
    return [{ node: { id: `Measure:m${index}` }, certainty: fit }]
  })
  const listed = known.filter(({ certainty }) =>
    question.certainty ? certainty === question.certainty : certainty === 'CERTAIN' || certainty === 'POSSIBLE',
  )
  return { listed, undatedCount: known.filter(({ certainty }) => certainty === 'UNDATED').length }
}

test('measures are kept by status on the day, certain or possible, and by what is known of them', {
  timeout: seconds(120),
}, async ({ world }) => {
  const drawing = fc.tuple(measures, fc.array(questions, { minLength: 8, maxLength: 8 }))
  await checkProperty(drawing, 12, async ([drawn, asked]) => {
    await world.load(makeSeed(drawn))
    for (const bare of asked) {
      const { listed, undatedCount } = sortMeasures(drawn, bare)
      const nodes = expect.toSatisfy(holdsOnly(listed.map(({ node }) => node)))
      const list = { nodes, edges: expect.toSatisfy(holdsOnly(listed)), totalCount: listed.length, undatedCount }
      expect(await world.ask(FILTERED, { bare, filter: { ...bare, covers: 'steel' } }), JSON.stringify(bare)).toEqual({
        measures: list,
        commodity: { coveredBy: list },
      })
    }
  })
})

/** Whether a list holds these rows, in whatever order, and no others. */
function holdsOnly(rows: readonly object[]) {
  const sortKeys = (row: object) => Object.entries(row).toSorted(([one], [other]) => (one < other ? -1 : 1))
  const write = (list: readonly object[]) => list.map((row) => JSON.stringify(sortKeys(row))).toSorted()
  return (found: readonly object[]) => JSON.stringify(write(found)) === JSON.stringify(write(rows))
}
