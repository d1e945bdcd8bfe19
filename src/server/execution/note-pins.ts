import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isInputObjectType,
  valueFromASTUntyped,
} from 'graphql'
import type { PreparedOperation } from '../document/prepare-operation.ts'
import type { RequestRecord } from '../request-record.ts'
import type { Step } from './step.ts'

type Days = Map<string, Set<string>>
type Values = Readonly<Record<string, unknown>>

/** Records the days that an operation is pinned to, for `extensions.pinned`. */
export const notePins: Step = (next) => (execution) => {
  const { operation, args, record } = execution
  if (operation && operation.pinning.length > 0)
    record.pinned = readPins(args.schema, operation, args.variableValues ?? {})
  return next(execution)
}

/** Each axis of time with its day, or with all its days if parts of the operation use different ones. */
function readPins(
  schema: GraphQLSchema,
  { definition, pinning }: PreparedOperation,
  variables: Values,
): RequestRecord['pinned'] {
  const { coerced } = getVariableValues(schema, definition.variableDefinitions ?? [], variables)
  const days: Days = new Map()
  for (const { declared, node } of pinning) collectDays(days, declared, valueFromASTUntyped(node.value, coerced))
  if (days.size === 0) return null
  return Object.fromEntries([...days].map(([axis, found]) => [axis, found.size === 1 ? [...found].join() : [...found]]))
}

/** The day of an argument or input field that pins, or the days in an input object. */
function collectDays(days: Days, { type, extensions }: GraphQLArgument | GraphQLInputField, value: unknown): void {
  const axis = extensions.pins
  const object = getNamedType(type)
  if (axis && typeof value === 'string') days.set(axis, (days.get(axis) ?? new Set()).add(value))
  else if (isInputObjectType(object) && value !== null && typeof value === 'object')
    for (const [name, inner] of Object.entries(value)) {
      const field = object.getFields()[name]
      if (field) collectDays(days, field, inner)
    }
}
