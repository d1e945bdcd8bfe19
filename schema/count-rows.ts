import { type GraphQLField, getNullableType, isListType } from 'graphql'
import 'pothos-plugin-cypher'
import { DEFAULT_FIRST, GREATEST_FIRST } from 'pothos-plugin-cypher'

/** How many rows a list is taken to have that nobody can shorten. */
const SHORT_LIST = 5

type Field = Pick<GraphQLField<unknown, unknown>, 'args' | 'type' | 'extensions'>

/** What a field costs: one for itself, and what is asked of each row as often as there can be rows. */
export function countRows(args: Readonly<Record<string, unknown>>, _context: object, field: Field) {
  return { field: 1, multiplier: toMultiplier(args, field) }
}

function toMultiplier({ first, ids }: Readonly<Record<string, unknown>>, { args, type, extensions }: Field): number {
  if (args.some(({ name }) => name === 'first')) return toPageSize(first)
  if (Array.isArray(ids)) return ids.length
  // The `nodes` and `edges` of a page are derived from it; the page's `first` has counted them.
  return extensions.plan && extensions.plan.reach !== 'derived' && isListType(getNullableType(type)) ? SHORT_LIST : 1
}

/** A `first` beyond what is allowed is refused with a better reason than its cost. */
function toPageSize(first: unknown): number {
  return typeof first === 'number' ? Math.min(Math.max(first, 0), GREATEST_FIRST) : DEFAULT_FIRST
}
