import { type Document, isNode, LineCounter, parseDocument } from 'yaml'
import type { Path } from './problem.ts'

/** A YAML file that is a list: its values, their lines, and its syntax errors. */
export interface YamlList {
  readonly values: readonly unknown[]
  readonly errors: readonly { line: number; message: string }[]
  lineOf(path: Path): number
}

/** Parses YAML text that holds a list; an empty text gives an empty list. */
export function parseYamlList(text: string): YamlList {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const errors = document.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, message }))
  const content: unknown = errors.length > 0 ? null : document.toJS()
  if (content !== null && !Array.isArray(content)) errors.push({ line: 1, message: 'a list of entries is expected' })
  return {
    values: Array.isArray(content) ? content : [],
    errors,
    lineOf: (path) => lines.linePos(findOffset(document, path)).line,
  }
}

/** Where a value starts or, if it is missing, the nearest value around it. */
function findOffset(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
