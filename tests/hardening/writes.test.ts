import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Kind, parse, validate } from 'graphql'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { fragment } from '../../cypher/index.ts'
import { schema } from '../../schema/index.ts'
import { prepareGraph } from '../../seed/load.ts'
import { compileOperation } from '../../src/plan/statement.ts'
import { openTestGraph } from '../graph.ts'
import { badOperations } from './generate-bad-operation.ts'

const root = new URL('../../', import.meta.url)
const lookup = fragment('entry/named')
let driver: Driver

beforeAll(async () => {
  const graph = await openTestGraph()
  await prepareGraph(graph)
  await graph.close()
  const { uri, username, password } = inject('neo4j')
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
})
afterAll(() => driver.close())

test('the schema has no mutation and no subscription', () => {
  expect(schema.getMutationType()).toBeFalsy()
  expect(schema.getSubscriptionType()).toBeFalsy()
})

/** What the database says that a statement would do. */
async function kindOf(text: string) {
  await using session = driver.session({ defaultAccessMode: neo4j.session.READ })
  const given = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, {}]))
  return (await session.run(`EXPLAIN ${text}`, given)).summary.queryType
}

const files = readdirSync(new URL('operations/', root)).map((name) =>
  readFileSync(new URL(`operations/${name}`, root), 'utf8'),
)
const generated = fc.sample(badOperations(schema), { numRuns: 60, seed: 20251110 }).map(({ query }) => query)
const operations = [...files, ...generated.filter((query) => validate(schema, parse(query)).length === 0)]

test('every operation compiles into a statement that only reads', { timeout: 120_000 }, async () => {
  expect(operations.length).toBeGreaterThan(20)
  for (const text of operations)
    for (const definition of parse(text).definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION) {
        const statement = compileOperation(schema, definition, {}, lookup)
        expect([text, await kindOf(statement.text)]).toEqual([text, 'r'])
      }
})

/** Where Cypher is put together; anywhere else it stands in a file of its own. */
const builders = ['src/plan/', 'cypher/index.ts']
/** Statements without any value in them, with the reason that they are in code. */
const allowed: Record<string, string> = {}

const CYPHER =
  /\b(MATCH|OPTIONAL MATCH|MERGE|CREATE|DETACH DELETE|UNWIND|RETURN|WITH|CALL|WHERE|SET|REMOVE|FOREACH)\s+[({[$\w]/

/** Every template and text in a file that looks like Cypher. */
function findCypher(path: string): string[] {
  const code = readFileSync(new URL(path, root), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const texts = [...code.matchAll(/`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g)].map(([text]) => text)
  return texts.filter((text) => CYPHER.test(text)).map((text) => `${path}: ${text}`)
}

test('Cypher is built in the plan alone; everywhere else it is a text in a file', () => {
  const sources = ['src', 'schema', 'seed', 'web', 'cypher']
    .flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((path) => path.endsWith('.ts') && !builders.some((builder) => path.startsWith(builder)))
  expect(sources.length).toBeGreaterThan(100)
  expect(sources.flatMap(findCypher).filter((found) => !(found in allowed))).toEqual([])
})
