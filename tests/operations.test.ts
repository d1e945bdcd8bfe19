import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect } from 'vitest'
import { wholeSeedTest as test } from './fixtures.ts'

/** Values for the variables that have no default. */
const variables: Record<string, Record<string, unknown>> = {
  'measure.graphql': { id: 'Measure:us-fentanyl-tariff' },
  'search.graphql': { query: 'tariffs' },
}

const root = join(import.meta.dirname, '..')
/** Those of others who build on the schema are tried as well where they are at hand. */
const folders = ['operations', 'web/tabs', '../shared/contract/operations'].filter((name) =>
  existsSync(join(root, name)),
)

describe.each(folders)('%s', (folder) => {
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.graphql'))

  test.for(files)('%s is answered by one statement, without an error', async (file, { ask }) => {
    const reply = await ask(readFileSync(join(root, folder, file), 'utf8'), variables[file])
    expect(reply.errors).toBeUndefined()
    expect(Object.values(reply.data)).not.toContain(null)
    expect(reply.statements).toBe(1)
  })
})
