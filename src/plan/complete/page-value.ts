import { markList, markOfCursor } from '../bind/cursor.ts'
import type { PagePlan } from '../declare/field-plan.ts'
import type { PageSize, Settings } from '../declare/options.ts'

/** A row of a page: the values asked for under `nodes` and `edges` by response key, and its sort keys. */
export interface PageRow {
  readonly key: readonly unknown[]
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** What the resolvers of a connection read. */
export interface PageValue {
  readonly rows: readonly PageRow[]
  readonly totalCount: number
  /** The numbers beside the rows, by their names. */
  readonly counts: Readonly<Record<string, unknown>>
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  /** What all cursors of the list have in common. */
  readonly mark: string
}

/** A page as the statement gives it; `owner` is the key of the row that it belongs to. */
interface ReadPage {
  readonly rows?: readonly PageRow[]
  readonly totalCount?: number
  readonly owner?: unknown
}

/** The arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly last?: number | null
  readonly before?: string | null
}

/** How many rows a page has: `first` or `last`, or the default. */
export function toPageSize({ first, last }: PageArguments, { standard }: PageSize): number {
  return last ?? first ?? standard
}

/** Cuts the one row past the page, which only tells that there is more; a page from the end was read backward. */
export function toPageValue(
  name: string,
  plan: PagePlan,
  value: ReadPage,
  args: PageArguments,
  settings: Pick<Settings<never>, 'pageSize' | 'lookup' | 'badInput'>,
): PageValue {
  const { rows = [], totalCount = 0, owner, ...counts } = value
  let known: string | undefined
  const readMark = () => {
    known ??= markList({ name, plan, owner, args: { ...args } }, settings)
    return known
  }
  for (const end of ['after', 'before'] as const)
    if (args[end] != null && markOfCursor(args[end]) !== readMark())
      throw settings.badInput(
        `\`${end}\` is a cursor of another list, or of this one with other arguments. Give the arguments with which the page came that it is of.`,
      )
  const size = toPageSize(args, settings.pageSize)
  const shown = rows.slice(0, size)
  const isFromEnd = args.last != null
  const isLonger = rows.length > size
  return {
    rows: isFromEnd ? shown.reverse() : shown,
    totalCount,
    counts,
    hasNextPage: args.before != null || (!isFromEnd && isLonger),
    hasPreviousPage: args.after != null || (isFromEnd && isLonger),
    get mark() {
      return readMark()
    },
  }
}
