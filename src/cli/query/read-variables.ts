import { InvalidArgumentError } from 'commander'
import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  typeFromAST,
} from 'graphql'
import { parse } from 'yaml'
import type { Operation } from './read-operation.ts'

/** The variables given as `name=value`, each read as the type that the operation declares; bad usage where that fails. */
export function readVariables(schema: GraphQLSchema, { node }: Operation, given: readonly string[]) {
  const declared = new Map(node.variableDefinitions?.map((one) => [one.variable.name.value, one.type]))
  const known = declared.size > 0 ? `It has ${[...declared.keys()].join(', ')}.` : 'It has none.'
  return Object.fromEntries(
    given.map((text) => {
      const [name = '', ...rest] = text.split('=')
      const node = declared.get(name)
      if (rest.length === 0) throw new InvalidArgumentError(`--var ${text} has no value: write --var ${text}=…`)
      if (!node) throw new InvalidArgumentError(`The operation has no variable "${name}". ${known}`)
      const type = typeFromAST(schema, node)
      return [name, isInputType(type) ? readValue(name, type, rest.join('=')) : rest.join('=')]
    }),
  )
}

function readValue(name: string, declared: GraphQLInputType, text: string): unknown {
  const type = getNullableType(declared)
  if (isListType(type)) return text.startsWith('[') ? readFlow(name, text) : [readValue(name, type.ofType, text)]
  if (isInputObjectType(type)) return readFlow(name, text)
  if (isEnumType(type)) return readOneOf(name, text, Object.keys(type.toConfig().values))
  if (type.name === 'Boolean') return readOneOf(name, text, ['true', 'false']) === 'true'
  if (type.name === 'Int' || type.name === 'Float') return readNumber(name, text)
  return text
}

/** Parses JSON, or GraphQL's notation for values, whose keys have no quotes. */
function readFlow(name: string, text: string): unknown {
  try {
    return parse(text)
  } catch {
    throw new InvalidArgumentError(`${name} is a list or an object: write JSON, such as ["a", "b"] or {"a": 1}.`)
  }
}

function readOneOf(name: string, text: string, values: readonly string[]): string {
  if (values.includes(text)) return text
  throw new InvalidArgumentError(`${name} can be ${values.join(', ')}; it is "${text}".`)
}

function readNumber(name: string, text: string): number {
  const number = Number(text)
  if (text.trim() !== '' && Number.isFinite(number)) return number
  throw new InvalidArgumentError(`${name} is a number; it is "${text}".`)
}
