import type { Fragment } from './field-plan.ts'

/** Which variables and parameters a fragment gets where it is put to use. */
interface Names {
  /** The variable that `this` becomes; absent at an entry field. */
  readonly this?: string
  /** The variable that `row` becomes. */
  readonly row: string
  /** What a parameter becomes: a parameter of the statement, or the variable that holds a referenced node. */
  readonly parameter: (name: string) => string
}

const TOKEN = /\$(?<parameter>[A-Za-z]\w*)|(?<![\w.:$`])(?<variable>this|row)(?![\w`]|\s*:\s)/g

/** The fragment's text with its `this`, `row` and parameters renamed, so that it can stand inside others. */
export function placeFragment({ name, text }: Pick<Fragment, 'name' | 'text'>, names: Names): string {
  return text.replace(TOKEN, (_, parameter: string | undefined, variable: string | undefined) => {
    if (parameter) return names.parameter(parameter)
    if (variable === 'row') return names.row
    if (names.this) return names.this
    throw new TypeError(`${name}: an entry has no "this"`)
  })
}

/** A key of a Cypher map; quoted, since a response key may be a word of the language. */
export function quoteKey(key: string): string {
  return `\`${key}\``
}
