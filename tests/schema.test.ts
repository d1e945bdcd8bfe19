import {
  assertInterfaceType,
  assertScalarType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../schema/index.ts'

interface Described {
  readonly name: string
  readonly description?: string | null | undefined
  readonly deprecationReason?: string | null | undefined
}

/** Every type, field, argument, enum value and input field of ours, by its path. */
function* walkSchema(): Generator<[path: string, Described]> {
  const types = Object.values(schema.getTypeMap())
  for (const type of types.filter((one) => !one.name.startsWith('__') && !isSpecifiedScalarType(one))) {
    yield [type.name, type]
    if (isEnumType(type)) for (const value of type.getValues()) yield [`${type.name}.${value.name}`, value]
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue
    for (const field of Object.values(type.getFields())) {
      yield [`${type.name}.${field.name}`, field]
      if ('args' in field) for (const arg of field.args) yield [`${type.name}.${field.name}(${arg.name})`, arg]
    }
  }
}

test('everything in the schema has a description, and every deprecation a reason', () => {
  const elements = [...walkSchema()]
  expect(elements.length).toBeGreaterThan(300)
  expect(elements.filter(([, { description }]) => !description?.trim()).map(([path]) => path)).toEqual([])
  expect(elements.filter(([, { deprecationReason }]) => deprecationReason === '').map(([path]) => path)).toEqual([])
})

const objects = Object.values(schema.getTypeMap()).filter(isObjectType)

test('every connection has pages as Relay has them, and nothing else is called an edge', () => {
  const connections = objects.filter(({ name }) => name.endsWith('Connection'))
  expect(connections.length).toBeGreaterThan(15)
  const edges = connections.map((connection) => {
    const { edges: list, pageInfo, nodes } = connection.getFields()
    expect(String(pageInfo?.type), connection.name).toBe('PageInfo!')
    const edge = list && getNamedType(list.type)
    if (!isObjectType(edge)) throw new TypeError(`${connection.name} has no edges`)
    const { cursor, node } = edge.getFields()
    expect(String(list?.type), connection.name).toBe(`[${edge.name}!]!`)
    expect(String(cursor?.type), edge.name).toBe('String!')
    expect(`[${node?.type}]!`, edge.name).toBe(String(nodes?.type))
    return edge.name
  })
  expect(
    objects
      .map(({ name }) => name)
      .filter((name) => name.endsWith('Edge'))
      .toSorted(),
  ).toEqual(edges.toSorted())
  for (const { name, type, args } of objects.flatMap((one) => Object.values(one.getFields())))
    if (getNamedType(type).name.endsWith('Connection'))
      expect(
        args.map((arg) => arg.name),
        name,
      ).toEqual(expect.arrayContaining(['first', 'after', 'last', 'before']))
})

test('whoever can speak or be a party is an entity, by an interface that has all that entities have', () => {
  const entity = assertInterfaceType(schema.getType('Entity'))
  for (const name of ['Speaker', 'Party']) {
    const type = assertInterfaceType(schema.getType(name))
    expect(type.getInterfaces().map(String), name).toContain('Entity')
    expect(Object.keys(type.getFields()), name).toEqual(expect.arrayContaining(Object.keys(entity.getFields())))
  }
})

test('two fields differ in what they give among all that has an id, and say how to ask for both', () => {
  const nodes = schema.getPossibleTypes(assertInterfaceType(schema.getType('Node')))
  const leaves = nodes.flatMap((node) =>
    Object.values(node.getFields())
      .filter(({ type }) => isLeafType(getNamedType(type)))
      .map((field) => ({ node: node.name, ...field })),
  )
  const differing = leaves.filter(({ name, type }) =>
    leaves.some((other) => other.name === name && String(other.type) !== String(type)),
  )
  expect([...new Set(differing.map(({ name }) => name))].toSorted()).toEqual(['kind', 'status'])
  for (const { node, name, description } of differing) {
    const alias = `${node.toLowerCase()}${name.replace(/^./, (letter) => letter.toUpperCase())}: ${name}`
    expect(description, `${node}.${name}`).toContain(`ask for \`${alias}\``)
  }
})

test('the schema says what it is of, and where its dates are specified', () => {
  expect(schema.description).toMatch(/^Who said what about trade policy/)
  expect(assertScalarType(schema.getType('EdtfDate')).specifiedByURL).toBe('https://www.loc.gov/standards/datetime/')
})
