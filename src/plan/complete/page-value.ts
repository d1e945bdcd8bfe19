import { GraphQLError } from 'graphql'

/** How many rows a page has unless asked otherwise, and at most. */
export const DEFAULT_FIRST = 20
export const GREATEST_FIRST = 100

/** A row of a page: the values asked for under `nodes` and `edges` by response key, and its sort keys. */
export interface PageRow {
  readonly key: readonly unknown[]
  readonly values: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

/** What the resolvers of a connection read. */
export interface PageValue {
  readonly rows: readonly PageRow[]
  readonly totalCount: number
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
}

/** The arguments of every connection. */
export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

/** How many rows a page has: `first`, or the default; BAD_USER_INPUT outside 0..100. */
export function toPageSize({ first }: PageArguments): number {
  const size = first ?? DEFAULT_FIRST
  if (size >= 0 && size <= GREATEST_FIRST) return size
  throw new GraphQLError(`\`first\` is ${size}; it can be 0 to ${GREATEST_FIRST}. Read further pages with \`after\`.`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

/** Cuts the one row past the page, which only tells that there is more. */
export function toPageValue(value: { rows?: readonly PageRow[]; totalCount?: number }, args: PageArguments): PageValue {
  const { rows = [], totalCount = 0 } = value
  const size = toPageSize(args)
  return {
    rows: rows.slice(0, size),
    totalCount,
    hasNextPage: rows.length > size,
    hasPreviousPage: args.after != null,
  }
}
