import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { execute, parse } from 'graphql'
import { executeOperation } from 'pothos-plugin-cypher'
import { describe, expect } from 'vitest'
import { schema } from '../../schema/index.ts'
import { wholeSeedTest } from '../fixtures.ts'

const root = join(import.meta.dirname, '../..')
const files = globSync('operations/*/*.graphql', { cwd: root }).toSorted()

/** A test with `answerTwice`: one operation by both ways, each with a request of its own. */
const test = wholeSeedTest.extend('answerTwice', { scope: 'file' }, ({ graph }) => async (text: string) => {
  const asked = { schema, document: parse(text) }
  const straight = await executeOperation({ ...asked, contextValue: { graph } }, () => null)
  const executed = await execute({ ...asked, contextValue: { graph } })
  return { straight, executed }
})

test.for(files)('%s is answered straight from its rows, as execution answers it', async (file, { answerTwice }) => {
  const { straight, executed } = await answerTwice(readFileSync(join(root, file), 'utf8'))
  expect(executed.errors).toBeUndefined()
  expect(straight?.data).toEqual(JSON.parse(JSON.stringify(executed.data)))
})

test('keys keep the order of the document, whatever they are called', async ({ answerTwice }) => {
  const text = `{ then: stats { articles __typename } constructor: country(ref: "China") { b: name a: code said(first: 1) {
    totalCount pageInfo { hasNextPage endCursor } edges { cursor node { id } } toString: nodes { id } } } }`
  const { straight, executed } = await answerTwice(text)
  expect(JSON.stringify(straight?.data)).toBe(JSON.stringify(executed.data))
})

describe('the long way is taken', () => {
  test.for([
    ['for a name that fits nothing', '{ country(ref: "Atlantis") { id } }'],
    ['for arguments that are wrong', '{ entities(first: 1000) { totalCount } }'],
    ['where the schema is asked for itself', '{ __schema { queryType { name } } stats { articles } }'],
    ['for variables that do not fit', 'query Q($a: Int!) { entities(first: $a) { totalCount } }'],
  ] as const)('%s', async ([, text], { answerTwice }) => {
    const { straight } = await answerTwice(text)
    expect(straight).toBeNull()
  })
})
