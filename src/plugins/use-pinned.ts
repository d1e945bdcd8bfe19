import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
  separateOperations,
  valueFromASTUntyped,
  visit,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'

/** The arguments that pin an answer to a day. */
const AXES = ['asOf', 'knownAt']

type Pinned = Record<string, string | string[]>

/** Repeats as `extensions.pinned` the days that `asOf` and `knownAt` have anywhere in an operation. */
export function usePinned(): Plugin {
  const pins = new WeakMap<Request, Pinned>()
  return {
    onExecute({ args }) {
      const { schema, document, operationName, variableValues } = args
      const pinned = readPinned(schema, document, operationName, { ...Object(variableValues) })
      if (Object.keys(pinned).length > 0) pins.set(args.contextValue.request, pinned)
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
  operationName: string | null | undefined,
  inputs: Record<string, unknown>,
): Pinned {
  const operation = getOperationAST(document, operationName)
  const given = listArguments(document, operationName)
  if (!operation || given.length === 0) return {}
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], inputs)
  const found = new Map<string, Set<string>>()
  for (const { name, value } of given) collectDays(found, name.value, valueFromASTUntyped(value, coerced))
  return Object.fromEntries([...found].map(([axis, days]) => [axis, days.size === 1 ? [...days].join() : [...days]]))
}

/** The arguments of an operation that can hold a day, by document, which is parsed once for many requests. */
const known = new WeakMap<DocumentNode, Map<string, ArgumentNode[]>>()

function listArguments(document: DocumentNode, operationName: string | null | undefined): ArgumentNode[] {
  const byName = known.get(document) ?? new Map<string, ArgumentNode[]>()
  known.set(document, byName)
  const name = operationName ?? ''
  const listed = byName.get(name) ?? findArguments(separateOperations(document)[name] ?? document)
  byName.set(name, listed)
  return listed
}

function findArguments(document: DocumentNode): ArgumentNode[] {
  const found: ArgumentNode[] = []
  visit(document, {
    Argument: (node) => {
      if (AXES.includes(node.name.value) || ['ObjectValue', 'Variable'].includes(node.value.kind)) found.push(node)
    },
  })
  return found
}

function collectDays(found: Map<string, Set<string>>, name: string, value: unknown): void {
  if (AXES.includes(name) && typeof value === 'string') found.set(name, (found.get(name) ?? new Set()).add(value))
  else if (value !== null && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) collectDays(found, key, inner)
}
