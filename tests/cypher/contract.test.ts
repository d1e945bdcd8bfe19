import { readdirSync, readFileSync } from 'node:fs'
import {
  type FieldNode,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type OperationDefinitionNode,
  parse,
} from 'graphql'
import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { compileBatch, compileOperation } from 'pothos-plugin-cypher'
import { describe, expect } from 'vitest'
import { readCypher } from '../../cypher/index.ts'
import { schema } from '../../schema/index.ts'
import { type RelationshipType, relationshipTypes } from '../../src/model/relationship-types.ts'
import { derivedProperties } from '../../src/model/stored-properties.ts'
import { smallSeedTest } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'

/** A test with `explain`: what the database says of a statement without running it. */
const test = smallSeedTest.extend('explain', { scope: 'file' }, async ({ graph }, { onCleanup }) => {
  // A small graph lacks some types and properties; the database complains of those that it has never seen.
  const nodes = Object.values(derivedProperties).flatMap((properties) => Object.keys(properties))
  await graph.manage([
    `CREATE (node {${giveValues(nodes)}}) DELETE node`,
    ...Object.entries<RelationshipType>(relationshipTypes).map(
      ([type, { properties = {}, derived = {} }]) =>
        `CREATE (a)-[:${type} {${giveValues(Object.keys({ ...properties, ...derived }))}}]->(b) DETACH DELETE a, b`,
    ),
  ])
  // Else it may plan by what it knew of the graph when that was empty, where a scan is as good as a seek.
  await graph.manage(['CALL db.prepareForReplanning()'])
  const { uri, username, password } = databaseOfWorker()
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password))
  onCleanup(() => driver.close())
  return (text: string) => explainBy(driver, text)
})

/** A value for each of these properties, and for the days that are stored of a date. */
function giveValues(names: readonly string[]): string {
  const stored = names.flatMap((name) => [name, `${name}Earliest`, `${name}Latest`])
  return [...new Set(stored)].map((name) => `${name}: ''`).join(', ')
}

const folder = new URL('../../cypher/', import.meta.url)
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.cypher'))
  .map((name) => name.replace('.cypher', ''))
const readFile = (name: string) => readFileSync(new URL(`${name}.cypher`, folder), 'utf8')

test.for(files)('%s begins with a comment that says what it is for', (name) => {
  expect(readFile(name)).toMatch(/^\/\/ \S/)
  expect(readCypher(name)).not.toBe('')
})

/** Every operator of a plan. */
function listOperators(plan: Plan): string[] {
  return [plan.operatorType.replace(/@.*/, ''), ...plan.children.flatMap(listOperators)]
}

async function explainBy(driver: Driver, text: string) {
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

/** The files that statements were planned from. */
const planned = new Set<string>()

/** Notes the files that a field declares: those of its plan, and of the other ways to its rows. */
function notePlanned(plan: object | undefined): void {
  for (const value of Object.values(plan ?? {}))
    if (typeof value?.name === 'string')
      for (const file of value.name.split(' + ')) planned.add(file.replace('.cypher', ''))
    else if (value && typeof value === 'object') notePlanned(value)
}

/** Everything that can be asked of a type without arguments, down to types whose relations are planned alone. */
function selectAll(type: GraphQLNamedType, within: readonly string[] = []): string {
  if (isLeafType(type)) return ''
  if (!isObjectType(type)) return '{ __typename }'
  if (type.extensions.label && within.length > 0) return '{ __typename }'
  const fields = Object.values(type.getFields())
    .filter((field) => !field.args.some(isRequiredArgument) && !within.includes(String(getNamedType(field.type))))
    .filter((field) => !type.extensions.label || isLeafType(getNamedType(field.type)))
  for (const { extensions } of fields) notePlanned(extensions.plan)
  return `{ ${fields.map((field) => `${field.name} ${selectAll(getNamedType(field.type), [...within, type.name])}`).join(' ')} }`
}

/** The same field without arguments, with a cursor, from its end, and with all that it takes. */
function askInEachWay({ name, args, type }: GraphQLField<unknown, unknown>): string[] {
  const selection = selectAll(getNamedType(type), ['Query'])
  const ways = [[], args.filter((arg) => arg.name === 'after' || isRequiredArgument(arg)), args]
  const asked = ways.map((given) => given.map((arg) => `${arg.name}: $${arg.name}`).join(', '))
  const needed = args.filter(isRequiredArgument).map((arg) => `${arg.name}: $${arg.name}`)
  if (args.some((arg) => arg.name === 'last')) asked.push([...needed, 'last: 2', 'before: $before'].join(', '))
  return [...new Set(asked)].map((given) => `${name}${given && `(${given})`} ${selection}`)
}

/** The statement that loads a field of rows that are there, as a resolver would. */
function compileField(parentType: GraphQLObjectType, fieldName: string, text: string): string {
  const [operation] = parse(`{ ${text} }`).definitions as [OperationDefinitionNode]
  const fieldNodes = operation.selectionSet.selections as readonly FieldNode[]
  return compileBatch({ schema, fragments: {}, parentType, fieldName, fieldNodes } as never)
}

const labelled = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .filter(({ extensions }) => extensions.label)
const relations = labelled.flatMap((type) =>
  Object.values(type.getFields())
    .filter(({ extensions: { plan } }) => plan && ('cypher' in plan || 'otherwise' in plan))
    .flatMap((field) => askInEachWay(field).map((text) => [`${type.name}.${text}`, type, field.name, text] as const)),
)
/** Operators that read all there is of something. */
const scan = /Scan$|CartesianProduct/

describe('every relation planned alone', () => {
  test.for(relations)('%s', async ([, type, name, asked], { explain }) => {
    const text = compileField(type, name, asked)
    notePlanned(type.getFields()[name]?.extensions.plan)
    const { type: kind, operators, complaints } = await explain(text)
    expect(kind).toBe('r')
    expect(complaints).toEqual([])
    expect(operators.filter((operator) => scan.test(operator))).toEqual([])
    expect(operators).toContainEqual(expect.stringMatching(/^NodeUniqueIndexSeek/))
    // A walk along an index of relationships does not start from the row.
    if (/\.end = v1\.id/.test(text)) expect(operators).toContainEqual(expect.stringMatching(/RelationshipIndexSeek/))
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
const entries = Object.values(query?.getFields() ?? {}).flatMap((field) => {
  const required = field.args.filter(isRequiredArgument)
  const given = required.map(({ name, type }) => `${name}: ${literals[String(type).replace(/!$/, '')]}`)
  const selection = selectAll(getNamedType(field.type), ['Query'])
  const least = `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} ${selection}`
  return [least, ...askInEachWay(field).slice(1)].map((text) => [text, field] as const)
})
const { measures } = query?.getFields() ?? {}
const shortcut = measures
  ? [['measures(filter: { imposedBy: "China" }) { nodes { id } totalCount }', measures] as const]
  : []

/** A value of an argument's type, as a document writes it. */
function writeLiteral(type: GraphQLInputType): string | undefined {
  const named = getNamedType(type)
  const value = isEnumType(named) ? named.getValues()[0]?.name : { ...literals, Int: '3', Boolean: 'true' }[named.name]
  return value && (isListType(getNullableType(type)) ? `[${value}]` : value)
}

const alone = Object.values(query?.getFields() ?? {}).flatMap((field) => {
  const required = field.args.filter(isRequiredArgument)
  return field.args.flatMap((arg) => {
    const given = [...new Set([...required, arg])].map(({ name, type }) => [name, writeLiteral(type)] as const)
    if (given.some(([name, value]) => !value || name === 'after' || name === 'before')) return []
    const rows = getNamedType(field.type).name.endsWith('Connection')
      ? 'pageInfo { endCursor } totalCount'
      : '__typename'
    return [`${field.name}(${given.map((pair) => pair.join(': ')).join(', ')}) { ${rows} }`]
  })
})

test.for(alone)('given alone: %s', async (asked, { explain }) => {
  const { type } = await explain(compileOperation({ schema, document: parse(`{ ${asked} }`) }).bind({}).text)
  expect(type).toBe('r')
})

describe('every entry', () => {
  test.for([...entries, ...shortcut])('%s', async ([asked, { extensions }], { explain }) => {
    notePlanned(extensions.plan)
    const statement = compileOperation({ schema, document: parse(`{ ${asked} }`) })
    const sent = asked.includes('$') ? '' : statement.bind({}).text
    for (const text of sent ? [statement.text, sent] : [statement.text]) {
      const { type, operators, complaints } = await explain(text)
      expect(type).toBe('r')
      expect(complaints).toEqual([])
      expect(operators.filter((operator) => /AllNodesScan|AllRelationshipsScan/.test(operator))).toEqual([])
    }
    // What this run does not give is no part of what is sent.
    expect(sent).not.toMatch(/true OR|date\(null|coalesce\(null|null IS|null AS (?!subject|change)/)
  })
})

test('every file is part of a statement that was planned', async ({ explain }) => {
  planned.add('entry/entities/named')
  for (const part of files.filter((name) => name.startsWith('parts/')))
    if (files.some((name) => readFile(name).includes(`// ${part.replace('parts/', 'part: ')}`))) planned.add(part)
  const left: string[] = []
  for (const name of files.filter((file) => !planned.has(file)))
    for (const text of readCypher(name).split(/;\s*(?:\n|$)/))
      if (text.trim()) await explain(text).catch((error) => left.push(`${name}: ${error.message}`))
  expect(left).toEqual([])
})
