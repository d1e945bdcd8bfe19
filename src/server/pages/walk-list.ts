import { isObject, readRows } from '../../tables/list-sections.ts'
import { BYTE_ORDER_MARK, writeCsv } from '../../tables/write-csv.ts'
import type { Reply } from './ask-operation.ts'

/** How many rows of a list are read, for a CSV or a sitemap. */
const MOST_ROWS = 5_000
/** How many rows are asked for at a time. */
const ROWS = 100

type Data = Readonly<Record<string, unknown>>

/** All pages of a list as CSV, up to a cap; where it is cut its last line says so. What does not belong to the list is left out. */
export async function writeList(
  list: string | undefined,
  ask: (variables: object) => Promise<Reply>,
): Promise<{ readonly csv: string } | { readonly refused: Reply }> {
  const first = await ask(list ? { first: ROWS, after: null } : {})
  if (first.failure || !first.data) return { refused: first }
  if (!list) {
    const { stats: _, ...rest } = first.data
    return { csv: BYTE_ORDER_MARK + writeCsv(Object.keys(rest).length > 0 ? rest : first.data) }
  }
  const read = await readList(list, first, (after) => ask({ first: ROWS, after }))
  if ('refused' in read) return read
  const csv = BYTE_ORDER_MARK + writeCsv({ rows: { nodes: read.rows } })
  if (!read.cut) return { csv }
  const cut = `Cut after ${read.rows.length} rows of ${read.totalCount ?? 'more'}. Narrow the question for the rest.`
  return { csv: `${csv}"${cut}"\r\n` }
}

/** All rows of a list of which the first answer is there, up to a cap; `cut` where there are more. */
export async function readList(
  list: string,
  first: Reply,
  ask: (after: string) => Promise<Reply>,
): Promise<
  { readonly rows: unknown[]; readonly cut: boolean; readonly totalCount: unknown } | { readonly refused: Reply }
> {
  const rows: unknown[] = []
  let reply = first
  for (;;) {
    const { rows: more, next, totalCount } = readPage(reply.data, list)
    rows.push(...more)
    if (!next || rows.length >= MOST_ROWS) return { rows, cut: next !== null, totalCount }
    reply = await ask(next)
    if (reply.failure || !reply.data) return { refused: reply }
  }
}

/** How many rows a page shows that has all of a list. */
const MOST_SHOWN = 2_000

/** The data of a page with all rows of its list in place of the first ones; what fails on the way ends it there. */
export async function completeList(data: Data, list: string, ask: (place: object) => Promise<Reply>): Promise<Data> {
  const first = readPage(data, list)
  const nodes = [...first.rows]
  let { next } = first
  while (next && nodes.length < MOST_SHOWN) {
    const { data: more, failure } = await ask({ after: next })
    if (failure) break
    const page = readPage(more, list)
    nodes.push(...page.rows)
    next = page.next
  }
  const pageInfo = { hasNextPage: next !== null, endCursor: next }
  return nodes.length === first.rows.length ? data : replaceAt(data, list.split('.'), { nodes, pageInfo })
}

function replaceAt(data: Data, [key = '', ...rest]: readonly string[], part: Data): Data {
  const inner = data[key]
  if (!isObject(inner)) return data
  return { ...data, [key]: rest.length > 0 ? replaceAt(inner, rest, part) : { ...inner, ...part } }
}

/** The rows of one page of a list, and where the next begins. */
function readPage(data: Data | null, list: string) {
  const found = list.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), data)
  const page = isObject(found) ? found : {}
  const { pageInfo, totalCount } = page
  const next = isObject(pageInfo) && pageInfo.hasNextPage ? pageInfo.endCursor : null
  return { rows: readRows(page) ?? [], next: typeof next === 'string' ? next : null, totalCount }
}
