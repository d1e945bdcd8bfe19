import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  isInputObjectType,
  typeFromAST,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { chooseOperation } from './choose-operation.ts'

/** The arguments that pin an answer to a day. */
const AXES = ['asOf', 'knownAt']

type Pinned = Record<string, string | string[]>
type Days = Map<string, Set<string>>

/** Repeats as `extensions.pinned` the days that `asOf` and `knownAt` have anywhere in an operation. */
export function usePinned(): Plugin {
  const pins = new WeakMap<Request, Pinned>()
  const pinning = new WeakMap<DocumentNode, ArgumentNode[]>()
  return {
    onExecute({ args: { schema, document, operationName, variableValues, contextValue } }) {
      const operation = chooseOperation(document, operationName)
      const given = pinning.get(operation) ?? findPinning(schema, operation)
      pinning.set(operation, given)
      if (given.length === 0) return
      const pinned = readPinned(schema, operation, given, variableValues ?? {})
      if (Object.keys(pinned).length > 0) pins.set(contextValue.request, pinned)
    },
    onResultProcess({ request, result, setResult }) {
      const pinned = pins.get(request)
      if (!pinned || Array.isArray(result) || Symbol.asyncIterator in result) return
      setResult({ ...result, extensions: { ...result.extensions, pinned } })
    },
  }
}

/** Each axis with its day; with all its days where parts of the operation ask for different ones. */
function readPinned(
  schema: GraphQLSchema,
  document: DocumentNode,
  given: readonly ArgumentNode[],
  inputs: Readonly<Record<string, unknown>>,
): Pinned {
  const { variableDefinitions = [] } = getOperationAST(document) ?? {}
  const { coerced } = getVariableValues(schema, variableDefinitions, inputs)
  const days: Days = new Map()
  for (const { name, value } of given) collectDays(days, name.value, valueFromASTUntyped(value, coerced))
  return Object.fromEntries([...days].map(([axis, found]) => [axis, found.size === 1 ? [...found].join() : [...found]]))
}

/** The arguments that are a day on one of the axes or can hold one inside. */
function findPinning(schema: GraphQLSchema, document: DocumentNode): ArgumentNode[] {
  const objects = new Set<string>()
  const found: ArgumentNode[] = []
  visit(document, {
    VariableDefinition: ({ variable, type }) => {
      if (isInputObjectType(typeFromAST(schema, type))) objects.add(variable.name.value)
    },
    Argument: (node) => {
      const { name, value } = node
      const holds = value.kind === 'ObjectValue' || (value.kind === 'Variable' && objects.has(value.name.value))
      if (holds || AXES.includes(name.value)) found.push(node)
    },
  })
  return found
}

function collectDays(days: Days, name: string, value: unknown): void {
  if (AXES.includes(name) && typeof value === 'string') days.set(name, (days.get(name) ?? new Set()).add(value))
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) collectDays(days, key, inner)
}
