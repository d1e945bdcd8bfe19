import { toRowKey } from './fragment.ts'

/** What a list of the database becomes, by the places of its items. */
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

/** A value of a row and its key there. */
export type Entry = readonly [string, Expression]

/** A row as an object: one item for each key, from this place in the list on. */
export function composeRow(entries: readonly Entry[], start = 0): Expression {
  return {
    text: `[${entries.map(([, { text }]) => text).join(', ')}]`,
    decode: decodeRow(
      entries.map(([key]) => key),
      entries.map(([, { decode }]) => decode),
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

/** A list of rows. */
export function decodeEach({ decode }: Expression): Decode | undefined {
  return decode && ((rows: readonly unknown[]) => rows.map((row) => (row === null ? null : decode(row as never))))
}

/** Rows by their places in a list that comes with the first of the values; they are decoded in their order. */
export function decodePicked({ decode }: Expression): Decode {
  let shared: readonly unknown[] = []
  return ([places, list]: readonly [readonly number[], readonly unknown[] | null]) => {
    if (list !== null) shared = decode ? list.map((row) => decode(row as never)) : list
    return places.map((place) => shared[place])
  }
}

/** The same expression with another text around it that keeps its value, or makes it null. */
export function wrap({ decode }: Expression, text: string): Expression {
  return { text, decode }
}

/** An expression whose value is shown as it is. */
export function plain(text: string): Expression {
  return { text, decode: undefined }
}

/** The key under which a value for a response key stands in its row. */
export function entryOf(responseKey: string, expression: Expression): Entry {
  return [toRowKey(responseKey), expression]
}
