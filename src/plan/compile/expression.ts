/** What a list of the database becomes, by the order of its items. */
export type Decode = (value: never) => unknown

/**
 * An expression of the statement, and what becomes of its value. Rows travel as lists, since both the database and the
 * driver take twice as long over maps, whose keys are sent again with each row.
 */
export interface Expression {
  readonly text: string
  /** Undefined where the value is shown as it is. */
  readonly decode: Decode | undefined
}

/** A value of a row, and its key there. */
export type Item = readonly [string, Expression]

/** A row as an object: one item for each key, from this index of the list on. */
export function composeRow(items: readonly Item[], start = 0): Expression {
  return {
    text: `[${items.map(([, { text }]) => text).join(', ')}]`,
    decode: decodeRow(
      items.map(([key]) => key),
      items.map(([, { decode }]) => decode),
      start,
    ),
  }
}

function decodeRow(keys: readonly string[], decodes: readonly (Decode | undefined)[], start: number): Decode {
  return (items: readonly unknown[]) => {
    const row: Record<string, unknown> = {}
    for (let at = 0; at < keys.length; at += 1) {
      const item = items[at + start]
      const decode = decodes[at]
      row[keys[at] as string] = decode && item !== null ? decode(item as never) : item
    }
    return row
  }
}

/** What rows with one of these labels need. */
interface Branch {
  readonly labels: readonly string[]
  readonly items: readonly Item[]
}

/**
 * A row whose label tells what it needs; where there is a choice, the number of its branch comes first in the list. A row
 * that is sure is never null.
 */
export function composeBranches(row: string, branches: readonly Branch[], sure: boolean): Expression {
  const [only, ...others] = branches
  if (only && others.length === 0) {
    const expression = composeRow(only.items)
    if (sure) return expression
    return wrap(expression, `CASE WHEN ${row} IS NOT NULL THEN ${expression.text} END`)
  }
  const shapes = branches.map(({ items }) => composeRow(items, 1))
  const cases = branches.map(({ labels, items }, number) => {
    const test = labels.map((label) => `${row}:${label}`).join(' OR ')
    const list = [String(number), ...items.map(([, { text }]) => text)]
    return `WHEN ${test} THEN [${list.join(', ')}]`
  })
  return {
    text: `CASE ${cases.join(' ')} END`,
    decode: (list: readonly [number, ...unknown[]]) => shapes[list[0]]?.decode?.(list as never),
  }
}

/** A list of rows. */
export function decodeEach({ decode }: Expression): Decode | undefined {
  if (!decode) return undefined
  return (rows: readonly unknown[]) => rows.map((row) => (row === null ? null : decode(row as never)))
}

/** The same expression with another text around it that keeps its value, or makes it null. */
export function wrap({ decode }: Expression, text: string): Expression {
  return { text, decode }
}

/** An expression whose value is shown as it is. */
export function plain(text: string): Expression {
  return { text, decode: undefined }
}
