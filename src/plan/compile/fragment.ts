import type { Fragment } from '../declare/field-plan.ts'

/** Which variables and parameters a fragment gets where it is put to use. */
interface Names {
  /** The variable that `this` becomes; absent at an entry field. */
  readonly this?: string
  /** The variable that `row` becomes. */
  readonly row: string
  /** What a parameter becomes: a value of the statement, the variable that holds a referenced node, or null for none. */
  readonly parameter: (name: string) => string | null
  /** True where a parameter that has a name is known not to be null. */
  readonly decided?: boolean
}

const TOKEN =
  /\$(?<parameter>[A-Za-z]\w*)(?<test> IS (?:NOT )?NULL)?|(?<![\w.:$`])(?<variable>this|row)(?![\w`]|\s*:\s)/g

/** The fragment's text with its `this`, `row` and parameters renamed, so that it can stand inside others. */
export function placeFragment({ name, text }: Pick<Fragment, 'name' | 'text'>, names: Names): string {
  return text.replace(TOKEN, (_, parameter?: string, test = '', variable?: string) => {
    if (parameter) return placeParameter(names.parameter(parameter), test, names.decided)
    if (variable === 'row') return names.row
    if (names.this) return names.this
    throw new TypeError(`${name}: an entry has no "this"`)
  })
}

/** A parameter in its place; a test for null whose outcome is known is decided here, so that it costs nothing later. */
function placeParameter(name: string | null, test: string, decided = false): string {
  if (test && (name === null || decided)) return String((name === null) !== test.includes('NOT'))
  return name === null ? 'null' : `${name}${test}`
}

/** The key of a row under which the value for a response key stands; a row with a `then` would pass for a promise. */
export function toRowKey(responseKey: string | number): string {
  return responseKey === 'then' ? '__then' : String(responseKey)
}

/** The same in Cypher; quoted, since a response key may be a word of the language. */
export function quoteKey(responseKey: string): string {
  return `\`${toRowKey(responseKey)}\``
}
