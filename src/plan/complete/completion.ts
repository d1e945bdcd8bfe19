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
import { type Fragments, type SelectedField, selectFields, subselections } from '../select/select-fields.ts'
import { type Run, readField, readTypeName, unfinished } from './read-value.ts'

/** Makes of a row's value what the response shows; throws {@link unfinished} where that takes the long way. */
export type Complete = (value: unknown, run: Run) => unknown

/** What the operation's selections are looked up in. */
export interface Completion {
  readonly schema: GraphQLSchema
  readonly fragments: Fragments
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
  return (value, run) => (value === null || value === undefined ? null : complete(value, run))
}

function requireValue(complete: Complete): Complete {
  return (value, run) => {
    const completed = complete(value, run)
    if (completed === null || completed === undefined) throw unfinished
    return completed
  }
}

/** Rows that many lists share are completed once. */
function completeOnce(complete: Complete): Complete {
  return (row, run) => {
    const completed = run.shared.get(row) ?? complete(row, run)
    run.shared.set(row, completed)
    return completed
  }
}

function completeList(complete: Complete): Complete {
  return (values, run) => {
    if (values === null) return null
    if (!Array.isArray(values)) throw unfinished
    return values.map((value) => complete(value, run))
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
    branches.set(branch.name, (row, run) => {
      complete ??= completeObject(completion, branch, sets)
      return complete(row, run)
    })
  }
  return (row, run) => {
    const complete = branches.get(readTypeName(row as Row, completion.settings))
    if (!complete) throw unfinished
    return complete(row, run)
  }
}

function completeObject(completion: Completion, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Complete {
  const entries = selectFields(completion.schema, completion.fragments, type, sets).map((selected) => ({
    key: selected.key,
    complete: completeField(completion, type, selected),
  }))
  return (row, run) => {
    const data: Record<string, unknown> = {}
    for (const { key, complete } of entries) data[key] = complete(row, run)
    return data
  }
}

/** From the row that a field belongs to, to what the response shows of it. */
export function completeField(completion: Completion, type: GraphQLObjectType, selected: SelectedField): Complete {
  const { key, name, nodes } = selected
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
  return (row, run) => complete(read(row as Row, run), run)
}

function giveUp(): never {
  throw unfinished
}
