import { isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../../schema/index.ts'

/** What the argument or input field of this name declares, wherever the schema has one. */
function extensionsOf(name: string) {
  const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'))
  const fields = types
    .filter((type) => isObjectType(type) || isInterfaceType(type))
    .flatMap((type) => Object.values(type.getFields()))
  const inputs = types.filter(isInputObjectType).flatMap((type) => Object.values(type.getFields()))
  const found = [...fields.flatMap(({ args }) => args), ...inputs].filter((one) => one.name === name)
  expect(found.length).toBeGreaterThan(0)
  return found.map(({ extensions }) => extensions)
}

test.each([
  ['first', { countsRows: true }],
  ['ids', { countsRows: true }],
  ['asOf', { pins: 'asOf' }],
  ['knownAt', { pins: 'knownAt' }],
])('wherever the schema has an argument `%s`, it declares what the service has to know of it', (name, declared) => {
  for (const extensions of extensionsOf(name)) expect(extensions).toMatchObject(declared)
})
