import { expect } from 'vitest'
import { wholeSeedTest as test } from './fixtures.ts'
import { readOperationFiles, readOthersOperations } from './operation-files.ts'

test.for(
  [...readOperationFiles(['operations/*/*.graphql', 'bench/operations/*.graphql']), ...readOthersOperations()].map(
    (operation) => [operation.name, operation] as const,
  ),
)('%s is answered by one statement, without an error', async ([, { query, variables, fits }], { ask, skip }) => {
  skip(!fits, 'asks for what the schema does not have')
  const reply = await ask(query, variables)
  expect(reply.errors).toBeUndefined()
  expect(Object.values(reply.data)).not.toContain(null)
  expect(reply.statements).toBe(1)
})
