import fc from 'fast-check'
import { execute, parse, validate } from 'graphql'
import { executeOperation } from 'pothos-plugin-cypher'
import { expect } from 'vitest'
import { builder } from '../../schema/builder.ts'
import { schema } from '../../schema/index.ts'
import type { Graph } from '../../src/graph/index.ts'
import { smallSeedTest as test } from '../fixtures.ts'
import { seconds } from '../patience.ts'
import { operations } from './generate-operation.ts'

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

/** The answer of GraphQL's own execution, and the number of statements. */
async function answer(graph: Graph, query: string, by = schema) {
  let statements = 0
  const read: Graph['read'] = (statement, parameters) => {
    statements += 1
    return graph.read(statement, parameters)
  }
  const result = await execute({ schema: by, document: parse(query), contextValue: { graph: { ...graph, read } } })
  return { result: JSON.parse(JSON.stringify(result)), statements }
}

/** The same schema, with other fields loaded in batches each. */
const loading = [
  builder.toSchema({ loadInBatches: () => true }),
  builder.toSchema({ loadInBatches: ({ fieldName }) => fieldName.length % 2 === 0 }),
  builder.toSchema({ loadInBatches: ({ typeName }) => typeName.length % 2 === 0 }),
]

test('the compiled answer is the one that the fallback gives, in one statement; straight from the rows it is the same', {
  timeout: seconds(300),
}, async ({ graph }) => {
  await fc.assert(
    fc.asyncProperty(operations(schema, entries), fc.constantFrom(...loading), async (query, batches) => {
      expect(validate(schema, parse(query))).toEqual([])
      const compiled = await answer(graph, query)
      const loaded = await answer(graph, query, batches)
      expect(compiled.result.errors).toBeUndefined()
      expect(loaded.result).toEqual(compiled.result)
      expect(compiled.statements).toBe(1)
      const asked = { schema, document: parse(query), contextValue: { graph } }
      const straight = await executeOperation(asked, () => null)
      expect(straight?.data).toEqual(compiled.result.data)
    }),
    { numRuns: 40, seed: 20251110, endOnFailure: true },
  )
})
