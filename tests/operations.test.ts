import { basename } from 'node:path'
import { expect } from 'vitest'
import { wholeSeedTest as test } from './fixtures.ts'
import { readShippedOperations } from './shipped-operations.ts'

/** Values for the variables that have no default. */
const variables: Record<string, Record<string, unknown>> = {
  'measure.graphql': { id: 'Measure:us-fentanyl-tariff' },
  'search.graphql': { query: 'tariffs' },
}

test.for(
  readShippedOperations(['operations', 'operations/pages', 'web/graphiql/questions', 'bench/operations']).map(
    (operation) => [operation.name, operation] as const,
  ),
)('%s is answered by one statement, without an error', async ([name, { query, fits }], { ask, skip }) => {
  skip(!fits, 'asks for what the schema does not have')
  const reply = await ask(query, variables[basename(name)])
  expect(reply.errors).toBeUndefined()
  expect(Object.values(reply.data)).not.toContain(null)
  expect(reply.statements).toBe(1)
})
