import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const read = (path: string) => readFileSync(join(import.meta.dirname, '..', path), 'utf8')

test('docs/operations.md lists every variable that is read, and no other', () => {
  const source = `${read('src/config.ts')}\n${read('src/server/service-settings.ts')}`
  const variables = [...source.matchAll(/^ +([A-Z][A-Z0-9_]+): /gm)].map(([, name]) => name)
  const listed = [...read('docs/operations.md').matchAll(/^\| `([A-Z][A-Z0-9_]+)` \|/gm)].map(([, name]) => name)
  expect(variables.length).toBeGreaterThan(20)
  expect(listed.toSorted()).toEqual(variables.toSorted())
})
