import {
  type Document,
  isAlias,
  isCollection,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  Scalar,
  visit,
} from 'yaml'
import type { Path } from './problem.ts'
import type { BadText } from './read-text.ts'

/** A text without quotation marks that a comment ends, and what it would be with the comment. */
export interface CutText {
  readonly path: Path
  readonly whole: string
  readonly comment: string
}

/** A YAML file that is a list: its values, their lines, and its syntax errors. */
export interface YamlList {
  readonly values: readonly unknown[]
  readonly errors: readonly BadText[]
  readonly cut: readonly CutText[]
  lineOf(path: Path): number
}

/** Aliases may repeat what they stand for up to so many values. */
const MOST_VALUES = 1_000_000

/** Parses YAML text that holds a list; an empty text gives an empty list. */
export function parseYamlList(text: string): YamlList {
  const lines = new LineCounter()
  const document = parseSafely(text, lines)
  const tooDeep = { line: 1, message: 'lists and objects stand in each other too deeply' }
  if (!document) return { values: [], errors: [tooDeep], cut: [], lineOf: () => 1 }
  const errors = document.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, message }))
  if (errors.length === 0) errors.push(...checkAliases(document, lines))
  // The aliases were counted above.
  const content: unknown = errors.length > 0 ? null : document.toJS({ maxAliasCount: -1 })
  if (content !== null && !Array.isArray(content)) errors.push({ line: 1, message: 'a list of entries is expected' })
  return {
    values: Array.isArray(content) ? content : [],
    errors,
    cut: errors.length > 0 ? [] : findCutTexts(document, text),
    lineOf: (path) => lines.linePos(findOffset(document, path)).line,
  }
}

/** Undefined for what is nested so deeply that the parser runs out of stack. */
function parseSafely(text: string, lines: LineCounter): Document.Parsed | undefined {
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
    return document.errors.some(({ message }) => message.includes('call stack')) ? undefined : document
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
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

/** Each alias without an anchor before it, within its own anchor, or with which the values become too many. */
function checkAliases(document: Document.Parsed, lines: LineCounter): BadText[] {
  const problems: BadText[] = []
  /** How many values each anchor stands for; undefined as long as it is open. */
  const sizes = new Map<string, number | undefined>()
  const measure = (node: unknown): number => {
    if (isPair(node)) return measure(node.key) + measure(node.value)
    if (!isNode(node)) return 0
    const tell = (message: string) => {
      problems.push({ line: lines.linePos(node.range?.[0] ?? 0).line, message })
      return 0
    }
    if (isAlias(node)) {
      const size = sizes.get(node.source)
      if (size !== undefined) return size
      return tell(
        sizes.has(node.source)
          ? `*${node.source} stands within what it repeats`
          : `*${node.source} repeats &${node.source}, which does not stand before it; put a text that begins with * in quotation marks`,
      )
    }
    if (node.anchor) sizes.set(node.anchor, undefined)
    let size = 1
    for (const item of isCollection(node) ? node.items : []) {
      size += measure(item)
      if (size > MOST_VALUES) size = tell(`with what aliases repeat, these are more than ${MOST_VALUES} values`)
    }
    if (node.anchor) sizes.set(node.anchor, size)
    return size
  }
  measure(document.contents)
  return problems
}

/** Texts without quotation marks that end where a comment begins on the same line. */
function findCutTexts(document: Document.Parsed, text: string): CutText[] {
  const found: CutText[] = []
  const rest = /[ \t]+#([^\r\n]*)/y
  visit(document, {
    Scalar(key, node, parents) {
      if (key === 'key' || node.type !== Scalar.PLAIN || typeof node.value !== 'string' || !node.range) return
      rest.lastIndex = node.range[1]
      const [cut, comment = ''] = rest.exec(text) ?? []
      if (cut !== undefined)
        found.push({ path: toPath([...parents, node] as ParsedNode[]), whole: `${node.value}${cut}`, comment })
    },
  })
  return found
}

/** The keys and indexes that lead down a chain of nodes. */
function toPath(chain: readonly unknown[]): Path {
  return chain.flatMap((node, depth): Path => {
    const parent = chain[depth - 1]
    if (isPair(node)) return [isScalar(node.key) ? String(node.key.value) : String(node.key)]
    return isCollection(parent) ? [parent.items.indexOf(node as never)] : []
  })
}
