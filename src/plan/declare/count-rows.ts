import { type GraphQLField, getNullableType, isListType } from 'graphql'
import { type PageSize, usualPageSize } from './options.ts'
import './field-plan.ts'

declare module 'graphql' {
  interface GraphQLArgumentExtensions {
    /** How many rows there can be depends on it, and so does the cost of its field: their number, or a list of what each is read for. */
    countsRows?: true
    /** How many there can be at most, where that is not what holds for all. */
    mostRows?: number
  }
}

type Args = Readonly<Record<string, unknown>>
type Field = Pick<GraphQLField<unknown, unknown>, 'args' | 'type' | 'extensions'>

/**
 * What a field costs, as `fieldComplexity` of @pothos/plugin-complexity: one for itself, and what is asked of each row
 * as often as there can be rows: those of a page, at most those of a bounded list, else `listSize`.
 */
export function countRows({ pageSize = usualPageSize, listSize = 5 }: { pageSize?: PageSize; listSize?: number } = {}) {
  return (args: Args, _context: object, field: Field) => ({
    field: 1,
    multiplier: toMultiplier(args, field, pageSize, listSize),
  })
}

function toMultiplier(values: Args, { args, type, extensions }: Field, pageSize: PageSize, listSize: number): number {
  const counting = args.filter((argument) => argument.extensions.countsRows)
  const greatest = counting[0]?.extensions.mostRows ?? pageSize.greatest
  if (counting.length > 0)
    return toSize(
      counting.map(({ name }) => values[name]).find((value) => value != null),
      { ...pageSize, greatest },
    )
  const { plan } = extensions
  // The `nodes` and `edges` of a page are derived from it; the page's `first` has counted them.
  // Nor are the items of a list that rows share read for each of these.
  if (!plan || plan.kind === 'derived' || plan.kind === 'picked' || !isListType(getNullableType(type))) return 1
  return ((plan.kind === 'many' || plan.kind === 'reckoned') && plan.atMost) || listSize
}

/** A number beyond what is allowed is refused with a better reason than its cost. */
function toSize(value: unknown, { standard, greatest }: PageSize): number {
  if (Array.isArray(value)) return value.length
  return typeof value === 'number' ? Math.min(Math.max(value, 0), greatest) : standard
}
