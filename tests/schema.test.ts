import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql'
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
