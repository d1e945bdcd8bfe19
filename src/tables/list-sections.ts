/** Stands for a missing value among others. */
const MISSING = '–'

/** A row of a table: texts by dotted path, in the order of the query; several where the path leads into a list. */
export type Row = ReadonlyMap<string, readonly string[]>

/** One list or one object of an answer, as rows. */
export interface Section {
  readonly title: string
  readonly rows: readonly Row[]
  /** How many rows there are on all pages, and where the next page begins. */
  readonly totalCount?: number
  readonly endCursor?: string
}

type Values = Readonly<Record<string, unknown>>

/** Splits an answer into sections: each entry field, and each list in an entry field that is an object. */
export function listSections(data: Values): Section[] {
  return Object.entries(data).flatMap(([key, value]) => toSections(key, value))
}

function toSections(title: string, value: unknown): Section[] {
  const list = toList(value)
  if (list) return [{ title, rows: list.map(flatten), ...readPlace(value) }]
  if (!isObject(value)) return [{ title, rows: value === null ? [] : [flatten({ [title]: value })] }]
  const lists = Object.entries(value).filter(([, inner]) => toList(inner)?.some(isObject))
  const rest = flatten(
    Object.fromEntries(Object.entries(value).filter(([key]) => !lists.some(([name]) => name === key))),
  )
  const parts = lists.flatMap(([key, inner]) => toSections(`${title}.${key}`, inner))
  return rest.size > 0 || parts.length === 0 ? [{ title, rows: [rest] }, ...parts] : parts
}

const pageKeys = ['nodes', 'edges', 'pageInfo', 'totalCount', '__typename']

/** The rows of a list or a page; null for anything else. */
function toList(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) return value
  if (!isObject(value) || !Object.keys(value).every((key) => pageKeys.includes(key))) return null
  return readRows(value)
}

/** The rows of a page, whatever else it has: its nodes, or its edges with what their nodes have; null where it has neither. */
export function readRows({ nodes, edges }: Values): readonly unknown[] | null {
  if (Array.isArray(nodes)) return nodes
  return Array.isArray(edges) ? edges.map(unwrapEdge) : null
}

function unwrapEdge(edge: unknown): unknown {
  if (!isObject(edge) || !isObject(edge.node)) return edge
  const { node, ...rest } = edge
  return { ...node, ...rest }
}

function readPlace(page: unknown): Pick<Section, 'totalCount' | 'endCursor'> {
  if (!isObject(page)) return {}
  const { totalCount, pageInfo } = page
  const end = isObject(pageInfo) && pageInfo.hasNextPage !== false ? pageInfo.endCursor : null
  return {
    ...(typeof totalCount === 'number' && { totalCount }),
    ...(typeof end === 'string' && { endCursor: end }),
  }
}

/** The leaves of a row by path; those of an inner list are collected, with a dash for a missing value. */
function flatten(row: unknown): Row {
  const leaves = new Map<string, string[]>()
  collect(leaves, '', row)
  return new Map([...leaves].map(([path, texts]) => [path, markGaps(texts)]))
}

function markGaps(texts: readonly string[]): string[] {
  return texts.every((text) => text === '') ? [] : texts.map((text) => text || MISSING)
}

function collect(leaves: Map<string, string[]>, path: string, value: unknown): void {
  const list = toList(value)
  if (list) {
    hold(leaves, path)
    for (const item of list) collect(leaves, path, item)
    if (isObject(value) && 'totalCount' in value) hold(leaves, `${path}.totalCount`, value.totalCount)
  } else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value))
      if (key !== '__typename') collect(leaves, path ? `${path}.${key}` : key, inner)
  } else hold(leaves, path, value)
}

/** Keeps paths without a value, so that every row has the same columns. */
function hold(leaves: Map<string, string[]>, path: string, ...values: unknown[]): void {
  leaves.set(path, [...(leaves.get(path) ?? []), ...values.map(toText)])
}

function toText(value: unknown): string {
  return value === null || value === undefined ? '' : String(value)
}

/** Whether a value of an answer is an object. */
export function isObject(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The texts of a row at a path, as people see them: words of a source stand in quotation marks. */
export function readTexts(row: Row | undefined, path: string): readonly string[] {
  const texts = row?.get(path) ?? []
  return /(^|\.)excerpt$/.test(path) ? texts.map((text) => (text === MISSING ? text : `“${text}”`)) : texts
}

/** The paths of all rows, without those of missing objects. */
export function listPaths(rows: readonly Row[]): string[] {
  const paths = [...new Set(rows.flatMap((row) => [...row.keys()]))]
  return paths.filter((path) => !paths.some((other) => other.startsWith(`${path}.`)))
}

/** Leaves ids out of rows that have a name. */
export function leaveOutIds(paths: readonly string[]): string[] {
  return paths.filter((path) => !/(^|\.)id$/.test(path) || !paths.includes(path.replace(/id$/, 'name')))
}
