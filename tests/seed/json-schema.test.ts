import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listSchemas } from '../../src/load/json-schema.ts'
import { concepts } from '../../src/model/concepts.ts'

const seed = join(import.meta.dirname, '../../seed')

test.each([...listSchemas()])('seed/schema/%s is what the shapes say (else: npm run schema:seed)', (name, schema) => {
  expect(JSON.parse(readFileSync(join(seed, 'schema', name), 'utf8'))).toEqual(schema)
})

test('there is no schema beyond those', () => {
  expect(readdirSync(join(seed, 'schema')).toSorted()).toEqual([...listSchemas().keys()].toSorted())
})

const files = Object.keys(concepts).filter((concept) => existsSync(join(seed, `${concept}.yaml`)))

test.each(files)('seed/%s.yaml tells editors its schema', (concept) => {
  const [first] = readFileSync(join(seed, `${concept}.yaml`), 'utf8').split('\n')
  expect(first).toBe(`# yaml-language-server: $schema=schema/${concept}.schema.json`)
})
