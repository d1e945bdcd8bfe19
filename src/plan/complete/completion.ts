import {
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  type SelectionSetNode,
} from 'graphql'
import type { Row } from '../declare/field-plan.ts'
import type { Settings } from '../declare/options.ts'
import { type FragmentDefinitions, type SelectedField, selectFields, subselections } from '../select/select-fields.ts'
import { type Completing, readField, readTypeName, unfinished } from './read-value.ts'

/** Makes of a row's value what the response shows; throws {@link unfinished} where GraphQL's own execution is needed. */
export type Complete = (value: unknown, completing: Completing) => unknown

/** What the operation's selections are looked up in. */
export interface Completion {
  readonly schema: GraphQLSchema
  readonly fragments: FragmentDefinitions
  /** The values of the variables that @skip and @include hang on. */
  readonly conditions: Readonly<Record<string, boolean>>
  readonly settings: Settings<never>
}

/** How values of this type are completed, as the specification of GraphQL has it. */
export function completeType(
  completion: Completion,
  type: GraphQLOutputType,
  sets: readonly SelectionSetNode[],
): Complete {
  if (isNonNullType(type)) return requireValue(completeType(completion, type.ofType, sets))
  if (isListType(type)) return completeList(completeType(completion, type.ofType, sets))
  if (isLeafType(type)) return allowNull((value) => type.serialize(value))
  if (isAbstractType(type)) return allowNull(completeAbstract(completion, type, sets))
  return allowNull(completeObject(completion, type, sets))
}

function allowNull(complete: Complete): Complete {
  return (value, completing) => (value === null || value === undefined ? null : complete(value, completing))
}

function requireValue(complete: Complete): Complete {
  return (value, completing) => {
    const completed = complete(value, completing)
    if (completed === null || completed === undefined) throw unfinished
    return completed
  }
}

/** Rows that many lists share are completed once. */
function completeOnce(complete: Complete): Complete {
  return (row, completing) => {
    const completed = completing.shared.get(row) ?? complete(row, completing)
    completing.shared.set(row, completed)
    return completed
  }
}

function completeList(complete: Complete): Complete {
  return (values, completing) => {
    if (values === null) return null
    if (!Array.isArray(values)) throw unfinished
    return values.map((value) => {
      if (value instanceof Error) throw unfinished
      return complete(value, completing)
    })
  }
}

/** The branches of an interface or union are made ready as rows of their types turn up. */
function completeAbstract(
  completion: Completion,
  type: GraphQLAbstractType,
  sets: readonly SelectionSetNode[],
): Complete {
  const branches = new Map<string, Complete>()
  for (const branch of completion.schema.getPossibleTypes(type)) {
    let complete: Complete | undefined
    branches.set(branch.name, (row, completing) => {
      complete ??= completeObject(completion, branch, sets)
      return complete(row, completing)
    })
  }
  return (row, completing) => {
    const complete = branches.get(readTypeName(row as Row, completion.settings))
    if (!complete) throw unfinished
    return complete(row, completing)
  }
}

function completeObject(completion: Completion, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Complete {
  const fields = completeFields(completion, type, sets)
  return (row, completing) => {
    const data: Record<string, unknown> = {}
    for (const { key, complete } of fields) data[key] = complete(row, completing)
    return data
  }
}

/** A field of the response, by its key. */
export interface CompleteField {
  readonly key: string
  readonly complete: Complete
}

/** How the fields that are asked of an object type are completed. */
export function completeFields(
  completion: Completion,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): CompleteField[] {
  const { schema, fragments, conditions } = completion
  return selectFields(schema, fragments, type, sets, conditions).map((selected) => ({
    key: selected.key,
    complete: completeField(completion, type, selected),
  }))
}

/** From the row that a field belongs to, to what the response shows of it. */
function completeField(completion: Completion, type: GraphQLObjectType, selected: SelectedField): Complete {
  const { key, name, nodes } = selected
  // This name alone cannot be set on an object like others.
  if (key === '__proto__') return giveUp
  if (name === '__typename') return () => type.name
  const field = type.getFields()[name]
  const plan = field?.extensions.plan
  if (!field || !plan) return giveUp
  const read = readField(field, plan, key, nodes, completion.settings)
  const list = getNullableType(field.type)
  const sets = subselections(nodes)
  const complete =
    plan.kind === 'picked' && isListType(list)
      ? completeList(completeOnce(completeType(completion, list.ofType, sets)))
      : completeType(completion, field.type, sets)
  return (row, completing) => complete(read(row as Row, completing), completing)
}

function giveUp(): never {
  throw unfinished
}
