import { globSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { Kind, parse, validate } from 'graphql'
import neo4j from 'neo4j-driver'
import { compileOperation } from 'pothos-plugin-cypher'
import { expect } from 'vitest'
import { schema } from '../../schema/index.ts'
import { emptyGraphTest } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { seconds } from '../patience.ts'
import { badOperations } from './generate-bad-operation.ts'

const root = new URL('../../', import.meta.url)

/** A test with `kindOf`: what the database says that a statement would do. */
const test = emptyGraphTest.extend('kindOf', { scope: 'file' }, ({ graph: _prepared }, { onCleanup }) => {
  const { uri, username, password } = databaseOfWorker()
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  onCleanup(() => driver.close())
  return async (text: string) => {
    await using session = driver.session({ defaultAccessMode: neo4j.session.READ })
    const given = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name]) => [name, {}]))
    return (await session.run(`EXPLAIN ${text}`, given)).summary.queryType
  }
})

test('the schema has no mutation and no subscription', () => {
  expect(schema.getMutationType()).toBeFalsy()
  expect(schema.getSubscriptionType()).toBeFalsy()
})

const files = globSync('**/*.graphql', { cwd: new URL('operations/', root) }).map((name) =>
  readFileSync(new URL(`operations/${name}`, root), 'utf8'),
)
const generated = fc.sample(badOperations(schema), { numRuns: 60, seed: 20251110 }).map(({ query }) => query)
const operations = [...files, ...generated.filter((query) => validate(schema, parse(query)).length === 0)]

test('every operation compiles into a statement that only reads', { timeout: seconds(120) }, async ({ kindOf }) => {
  expect(operations.length).toBeGreaterThan(20)
  for (const text of operations) {
    const { definitions } = parse(text)
    const fragments = definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
    for (const definition of definitions)
      if (definition.kind === Kind.OPERATION_DEFINITION) {
        const document = { kind: Kind.DOCUMENT, definitions: [definition, ...fragments] } as const
        const statement = compileOperation({ schema, document })
        expect([text, await kindOf(statement.text)]).toEqual([text, 'r'])
      }
  }
})

/** Where Cypher is put together out of fragments or the table of concepts, and nowhere else; placed-names.test.ts is about what gets in there. */
const builders = ['src/plan/', 'cypher/index.ts', 'src/load/write/graph-schema.ts']

const CYPHER = /\b(MATCH|MERGE|CREATE|DELETE|UNWIND|RETURN|WITH|CALL|WHERE|SET|REMOVE|FOREACH)\s+[({[$\w]/
const TEXT = /(?<before>\+\s*)?(?<text>`(?:[^`\\]|\\.)*`|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")(?<after>\s*\+)?/g

/** The texts in code that look like Cypher and have something put into them. */
function findBuiltCypher(code: string): string[] {
  const bare = code.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  return [...bare.matchAll(TEXT)]
    .filter(
      ({ groups: { text = '', before, after } = {} }) => CYPHER.test(text) && (text.includes('${') || before || after),
    )
    .map(([text]) => text)
}

test('values, labels and types get into Cypher in the plan and the constraints alone, and there from closed lists', () => {
  const sources = ['src', 'schema', 'seed', 'web', 'cypher']
    .flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((path) => path.endsWith('.ts') && !builders.some((builder) => path.startsWith(builder)))
  expect(sources.length).toBeGreaterThan(100)
  const found = sources.map((path) => [path, findBuiltCypher(readFileSync(new URL(path, root), 'utf8'))])
  expect(found.filter(([, built]) => built?.length)).toEqual([])
})

/** A place in a template, written so that it is none here. */
const hole = ['$', '{label}'].join('')

test.each([
  `read(\`MATCH (n:${hole}) RETURN n\`)`,
  "read('MATCH (n:' + label + ') DELETE n')",
  'a + "WHERE n.name = "',
])('it would find %s', (code) => {
  expect(findBuiltCypher(code)).not.toEqual([])
})

test('constant Cypher and other texts are none of its business', () => {
  expect(findBuiltCypher(`read('RETURN 1'); log(\`set ${hole}\`)`)).toEqual([])
})
