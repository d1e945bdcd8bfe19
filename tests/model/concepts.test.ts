import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { schema } from '../../schema/index.ts'
import { conceptNames } from '../../src/model/concepts.ts'
import { entityLabels } from '../../src/model/entities.ts'
import { smallSeed } from '../seed/make-seed.ts'

const files = conceptNames.map((name) => `${name}.yaml`)
const listYaml = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.yaml'))

test('every type of entity is a type of the GraphQL schema that reads this label', () => {
  for (const label of entityLabels) expect(schema.getType(label)?.extensions.label).toBe(label)
})

test('the small seed has a file for every concept, so that tests meet all of them', () => {
  expect(listYaml(smallSeed).toSorted()).toEqual(files.toSorted())
})

test('the seed holds no file that no concept reads', () => {
  expect(listYaml(join(import.meta.dirname, '../../seed')).filter((name) => !files.includes(name))).toEqual([])
})
