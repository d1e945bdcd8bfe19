import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { concepts } from '../../src/model/concepts.ts'

const seed = join(import.meta.dirname, '../../seed')

const files = Object.keys(concepts).filter((concept) => existsSync(join(seed, `${concept}.yaml`)))

test.each(files)('seed/%s.yaml tells editors its schema', (concept) => {
  const [first] = readFileSync(join(seed, `${concept}.yaml`), 'utf8').split('\n')
  expect(first).toBe(`# yaml-language-server: $schema=schema/${concept}.schema.json`)
})
