import { globSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { type DocumentNode, getOperationAST, Kind, type NameNode, parse, validate, visit } from 'graphql'
import { compileOperation } from 'pothos-plugin-cypher'
import { expect, test } from 'vitest'
import { schema } from '../../schema/index.ts'
import { nodeLabels, otherLabels } from '../../src/model/concepts.ts'
import { allTypes } from '../../src/model/relationship-types.ts'
import { badOperations } from './generate-bad-operation.ts'

const root = new URL('../../', import.meta.url)

/** All labels and relationship types that there are. */
const closedList = new Set<string>([
  ...['Entity', ...nodeLabels, ...Object.keys(otherLabels), ...Object.keys(allTypes)],
])

const documents = ['operations/', 'bench/operations/']
  .flatMap((folder) =>
    globSync('**/*.graphql', { cwd: new URL(folder, root) }).map((name) =>
      readFileSync(new URL(folder + name, root), 'utf8'),
    ),
  )
  .concat(fc.sample(badOperations(schema), { numRuns: 200, seed: 20251111 }).map(({ query }) => query))
  .map((text) => parse(text))
  .filter((document) => validate(schema, document).length === 0 && getOperationAST(document))

/** Whatever a caller can choose: names that begin with `caller`, and texts that would end a text and go on as Cypher. */
function chooseAll(document: DocumentNode): DocumentNode {
  let chosen = 0
  const rename = (name: NameNode): NameNode => ({ ...name, value: `caller_${name.value}` })
  return visit(document, {
    Field: (node) => ({ ...node, alias: { kind: Kind.NAME, value: `caller${chosen++}` } }),
    Variable: (node) => ({ ...node, name: rename(node.name) }),
    FragmentDefinition: (node) => ({ ...node, name: rename(node.name) }),
    FragmentSpread: (node) => ({ ...node, name: rename(node.name) }),
    StringValue: (node) => ({ ...node, value: 'caller"\'`}) DETACH DELETE (n) //' }),
    IntValue: (node) => ({ ...node, value: '424242' }),
  })
}

const compile = (document: DocumentNode) => compileOperation({ schema, document }).text

/** The text without the two places where a caller's names may stand: keys of the answer, and flags for `@include`. */
function withoutNames(text: string): string {
  return text.replace(/`caller\d+`/g, '``').replace(/\$values\.if_caller_\w+/g, '$values.if_')
}

const labelsIn = (text: string) => Array.from(text.matchAll(/[:|&!](?<name>[A-Z]\w*)/g), ([, name]) => name ?? '')

test('what a caller chooses gets into Cypher as quoted keys and names of flags alone; texts and numbers never', () => {
  expect(documents.length).toBeGreaterThan(100)
  for (const document of documents) {
    const text = compile(chooseAll(document))
    expect(text).toMatch(/`caller\d+`/)
    expect(withoutNames(text)).not.toMatch(/caller|424242|DETACH/)
  }
})

test('every label and type in a compiled statement is one of a closed list', () => {
  const found = new Set(documents.flatMap((document) => labelsIn(compile(document))))
  expect(found.size).toBeGreaterThan(30)
  expect([...found].filter((name) => !closedList.has(name))).toEqual([])
  const labels = Object.values(schema.getTypeMap()).flatMap(({ extensions }) =>
    typeof extensions.label === 'string' ? [extensions.label] : [],
  )
  expect(labels.length).toBeGreaterThan(8)
  expect(labels.filter((label) => !closedList.has(label))).toEqual([])
})

test('these would be found', () => {
  expect(labelsIn('MATCH (n:Person|Stranger)-[:KNOWS]->(m:`x`)')).toEqual(['Person', 'Stranger', 'KNOWS'])
  expect(withoutNames('RETURN v1.caller_name AS `caller1`')).toMatch(/caller/)
})

/** Calls that make Cypher of their argument, and have something else than a constant text there. */
const findVariablePieces = (code: string) =>
  Array.from(code.matchAll(/\b(?:take|unfold|property)\(\s*(?!['"])[^)]*/g), ([call]) => call)

test('the pieces of Cypher that the schema gives to the plan are constants', () => {
  const files = readdirSync(new URL('schema/', root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => [name, findVariablePieces(readFileSync(new URL(`schema/${name}`, root), 'utf8'))])
  expect(files.length).toBeGreaterThan(40)
  expect(files.filter(([, found]) => found?.length)).toEqual([])
  expect(findVariablePieces('plan: one(take(name)) property(name)')).toHaveLength(2)
})
