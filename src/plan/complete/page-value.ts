import type { PageSize } from '../declare/options.ts'

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
}

/** The arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

/** How many rows a page has: `first`, or the default. */
export function toPageSize({ first }: PageArguments, { standard }: PageSize): number {
  return first ?? standard
}

/** Cuts the one row past the page, which only tells that there is more. */
export function toPageValue(
  value: { readonly rows?: readonly PageRow[]; readonly totalCount?: number },
  args: PageArguments,
  pageSize: PageSize,
): PageValue {
  const { rows = [], totalCount = 0, ...counts } = value
  const size = toPageSize(args, pageSize)
  return {
    rows: rows.slice(0, size),
    totalCount,
    counts,
    hasNextPage: rows.length > size,
    hasPreviousPage: args.after != null,
  }
}
