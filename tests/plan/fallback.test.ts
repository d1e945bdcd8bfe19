import fc from 'fast-check'
import { execute, parse, validate } from 'graphql'
import { executePlan } from 'pothos-plugin-cypher'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { planOptions } from '../../schema/builder.ts'
import { schema } from '../../schema/index.ts'
import type { Graph } from '../../src/graph/index.ts'
import { loadSeed, prepareGraph } from '../../src/load/load-seed.ts'
import { openTestGraph } from '../graph.ts'
import { fixtures } from '../seed/make-seed.ts'
import { operations } from './generate-operation.ts'

let graph: Graph

beforeAll(async () => {
  graph = await openTestGraph()
  await prepareGraph(graph)
  await loadSeed(graph, { directory: fixtures })
})
afterAll(() => graph.close())

const entries = [
  'entity(ref: "US")',
  'entity(ref: "rare earths")',
  'measures(filter: { imposedBy: "US" })',
  'country(ref: "China")',
  'whoSaid(about: "rare earths")',
  'retaliationChains',
  'entities',
  'node(id: "Measure:us-fentanyl-tariff")',
  'nodes(ids: ["Measure:us-fentanyl-tariff", "Country:china", "Topic:nothing"])',
  'timeline',
  'tariffHistory(imposer: "US", target: "China")',
  'search(query: "tariff")',
  'stats',
]

/** The answer and the number of statements, with relations below a depth loaded by the fallback. */
async function answer(query: string, planDepth?: number) {
  let statements = 0
  const read: Graph['read'] = (statement, parameters) => {
    statements += 1
    return graph.read(statement, parameters)
  }
  const context = { graph: { ...graph, read }, ...(planDepth !== undefined && { planDepth }) }
  const result = await execute({ schema, document: parse(query), contextValue: context })
  return { result: JSON.parse(JSON.stringify(result)), statements }
}

const conditions = /@(?:include|skip)\(if: [^)]*\)/g
const answerStraight = executePlan(planOptions)

test('the compiled answer is the one that the fallback gives, in one statement; straight from the rows it is the same', {
  timeout: 300_000,
}, async () => {
  const shapes = fc.record({ depth: fc.constantFrom(0, 1, 2), conditional: fc.boolean() })
  await fc.assert(
    fc.asyncProperty(operations(schema, entries), shapes, async (generated, { depth, conditional }) => {
      expect(validate(schema, parse(generated))).toEqual([])
      const query = conditional ? generated : generated.replaceAll(conditions, '')
      const compiled = await answer(query)
      const loaded = await answer(query, depth)
      expect(compiled.result.errors).toBeUndefined()
      expect(loaded.result).toEqual(compiled.result)
      expect(compiled.statements).toBe(1)
      // What hangs on conditions is executed.
      const straight = await answerStraight({ schema, document: parse(query), contextValue: { graph } })
      if (!conditional || straight) expect(straight?.data).toEqual(compiled.result.data)
    }),
    { numRuns: 40, seed: 20251110, endOnFailure: true },
  )
})
