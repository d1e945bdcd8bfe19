import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkProperty } from './check-property.ts'
import { type GeneratedGraph, openGeneratedGraph } from './generated-graph.ts'
import { listUtterances } from './said.ts'
import { listSayings, listSubjects, makeSaidSeed, saidQuestions, saidWorlds } from './said-world.ts'

let graph: GeneratedGraph

beforeAll(async () => {
  graph = await openGeneratedGraph()
})
afterAll(() => graph.close())

const QUERY = `query Said($about: EntityRef!, $speaker: EntityRef, $country: EntityRef, $mode: StatementMode, $from: EdtfDate,
  $to: EdtfDate, $includeNarrower: Boolean, $knownAt: EdtfDate, $order: Direction) {
  whoSaid(about: $about, speaker: $speaker, country: $country, mode: $mode, from: $from, to: $to,
    includeNarrower: $includeNarrower, knownAt: $knownAt, order: $order, first: 50) { totalCount nodes { id } }
}`
const questions = fc.array(saidQuestions, { minLength: 8, maxLength: 8 })

test('who said what is what a walk over all statements finds, in order', { timeout: 120_000 }, async () => {
  await checkProperty(fc.tuple(saidWorlds, questions), 25, async ([drawn, asked]) => {
    await graph.load(makeSaidSeed(drawn))
    for (const question of asked) {
      const ids = listUtterances(listSayings(drawn), listSubjects(drawn), question)
      expect(await graph.ask(QUERY, { ...question }), JSON.stringify(question)).toEqual({
        whoSaid: { totalCount: ids.length, nodes: ids.map((id) => ({ id })) },
      })
    }
  })
})
