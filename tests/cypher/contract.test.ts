import { readdirSync } from 'node:fs'
import {
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getNamedType,
  isCompositeType,
  isObjectType,
  isRequiredArgument,
  Kind,
  parse,
} from 'graphql'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { compileBatch, compileOperation } from 'pothos-plugin-cypher'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readCypher } from '../../cypher/index.ts'
import { schema } from '../../schema/index.ts'
import { loadSeed, prepareGraph } from '../../src/load/load-seed.ts'
import { relationshipTypes } from '../../src/model/relationship-types.ts'
import { databaseOfWorker, openTestGraph } from '../graph.ts'
import { fixtures } from '../seed/make-seed.ts'

let driver: Driver

beforeAll(async () => {
  const graph = await openTestGraph()
  await prepareGraph(graph)
  await loadSeed(graph, { directory: fixtures })
  // A small graph lacks some types; the database complains of those that it has never seen.
  await graph.manage(Object.keys(relationshipTypes).map((type) => `CREATE (a)-[:${type}]->(b) DETACH DELETE a, b`))
  await graph.close()
  const { uri, username, password } = databaseOfWorker()
  driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
})
afterAll(() => driver.close())

const folder = new URL('../../cypher/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.cypher'))

test.each(files)('%s begins with a comment that says what it is for', (name) => {
  expect(readCypher(name.replace('.cypher', ''))).not.toBe('')
})

/** Every operator of a plan. */
function listOperators(plan: Plan): string[] {
  return [plan.operatorType, ...plan.children.flatMap(listOperators)]
}

/** What the database says of a statement without running it. */
async function explain(text: string) {
  const limits = [...text.matchAll(/\$values\.(\w+limit)/g)].map(([, name]) => [name, 1n])
  await using session = driver.session({ defaultAccessMode: neo4j.session.READ })
  const { summary } = await session.run(`EXPLAIN ${text}`, { values: Object.fromEntries(limits), keys: [] })
  return {
    type: summary.queryType,
    operators: summary.plan ? listOperators(summary.plan) : [],
    complaints: summary.notifications
      .filter(({ code }) => /Unknown|Deprecat|CartesianProduct|UnboundedVariableLength/.test(code))
      .map(({ description }) => description),
  }
}

const selectionSet = {
  kind: Kind.SELECTION_SET,
  selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }],
} as const

/** The information a resolver of this field would get, for a selection of nothing but the type's name. */
function infoOf(parentType: GraphQLObjectType, fieldName: string): GraphQLResolveInfo {
  const node: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: fieldName }, selectionSet }
  return { schema, fragments: {}, parentType, fieldName, fieldNodes: [node] } as never
}

const labelled = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ extensions }) => extensions.label)
const relations = labelled.flatMap((type) =>
  Object.values(type.getFields())
    .filter((field) => field.extensions.plan && isCompositeType(getNamedType(field.type)))
    .map((field) => [`${type.name}.${field.name}`, type, field.name] as const),
)

describe('every relation planned alone', () => {
  test.each(relations)('%s reads by an index and knows its labels, types and properties', async (_, type, name) => {
    const text = compileBatch(infoOf(type, name))
    const { type: kind, operators, complaints } = await explain(text)
    expect(kind).toBe('r')
    expect(complaints).toEqual([])
    expect(operators.filter((operator) => /AllNodesScan|CartesianProduct/.test(operator))).toEqual([])
    expect(operators.some((operator) => /IndexSeek/.test(operator))).toBe(true)
  })
})

const query = schema.getQueryType()
const literals: Record<string, string> = {
  EntityRef: '"China"',
  ID: '"Country:china"',
  '[ID!]': '["Country:china"]',
  EdtfDate: '"2025"',
  String: '"tariffs"',
}
const entries = Object.values(query?.getFields() ?? {}).map((field) => {
  const required = field.args.filter(isRequiredArgument)
  const given = required.map(({ name, type }) => `${name}: ${literals[String(type).replace(/!$/, '')]}`)
  const sub = String(field.type).includes('Connection') ? '{ nodes { __typename } totalCount }' : '{ __typename }'
  return [field.name, `{ ${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${sub} }`] as const
})

describe('every entry', () => {
  test.each(entries)('%s is a reading statement without a scan of all nodes', async (_, text) => {
    const statement = compileOperation({ schema, document: parse(text) })
    const { type, operators, complaints } = await explain(statement.text)
    expect(type).toBe('r')
    expect(complaints).toEqual([])
    expect(operators.filter((operator) => /AllNodesScan/.test(operator))).toEqual([])
  })
})
