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

/** A YAML file: its value, null if it is empty or has errors, these errors, and the lines of values. */
export interface Yaml {
  readonly value: unknown
  readonly errors: readonly BadText[]
  readonly cut: readonly CutText[]
  lineOf(path: Path): number
}

/** Aliases may repeat so many values in all. */
const MOST_VALUES = 1_000_000

/** Parses YAML text; JSON is YAML as well, with keys and texts in quotation marks alone. */
export function parseYaml(text: string, schema: 'core' | 'json' = 'core'): Yaml {
  const lines = new LineCounter()
  const document = parseSafely(text, lines, schema)
  const tooDeep = { line: 1, message: 'lists and objects stand in each other too deeply' }
  if (!document) return { value: null, errors: [tooDeep], cut: [], lineOf: () => 1 }
  const errors = document.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, message }))
  if (errors.length === 0) errors.push(...checkAliases(document, lines))
  const isSound = errors.length === 0
  return {
    // The aliases were counted above.
    value: isSound ? document.toJS({ maxAliasCount: -1 }) : null,
    errors,
    cut: isSound ? findCutTexts(document, text) : [],
    lineOf: (path) => lines.linePos(findOffset(document, path)).line,
  }
}

/** Undefined for what is nested so deeply that the parser runs out of stack. */
function parseSafely(text: string, lines: LineCounter, schema: 'core' | 'json'): Document.Parsed | undefined {
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema })
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

/** Each alias without an anchor before it, within its own anchor, or with which aliases repeat too many values. */
function checkAliases(document: Document.Parsed, lines: LineCounter): BadText[] {
  const problems: BadText[] = []
  /** How many values each anchor stands for; undefined as long as it is open. */
  const sizes = new Map<string, number | undefined>()
  let repeated = 0
  const explain = (name: string): string | null => {
    const size = sizes.get(name)
    repeated += size ?? 0
    if (size !== undefined) return repeated > MOST_VALUES ? `aliases repeat more than ${MOST_VALUES} values` : null
    return sizes.has(name)
      ? `*${name} stands within what it repeats`
      : `*${name} repeats &${name}, which does not stand before it; put a text that begins with * in quotation marks`
  }
  const measure = (node: unknown): number => {
    if (isPair(node)) return measure(node.key) + measure(node.value)
    if (isAlias(node)) {
      const message = problems.length > 0 ? null : explain(node.source)
      if (message !== null) problems.push({ line: lines.linePos(node.range?.[0] ?? 0).line, message })
      return sizes.get(node.source) ?? 0
    }
    if (!isNode(node)) return 0
    if (node.anchor) sizes.set(node.anchor, undefined)
    const items: readonly unknown[] = isCollection(node) ? node.items : []
    const size = items.reduce<number>((sum, item) => sum + measure(item), 1)
    if (node.anchor) sizes.set(node.anchor, size)
    return size
  }
  measure(document.contents)
  return problems
}

/** Texts without quotation marks that end where a comment begins on the same line. */
function findCutTexts(document: Document.Parsed, text: string): CutText[] {
  const found: CutText[] = []
  const rest = /[ \t]*#([^\r\n]*)/y
  visit(document, {
    Scalar(key, node, parents) {
      if (key === 'key' || node.type !== Scalar.PLAIN || !node.range) return
      // A comment alone may have been meant as the text.
      if (typeof node.value !== 'string' && node.source !== '') return
      rest.lastIndex = node.range[1]
      const [cut, comment = ''] = rest.exec(text) ?? []
      if (cut !== undefined)
        found.push({ path: toPath([...parents, node] as ParsedNode[]), whole: `${node.source}${cut}`.trim(), comment })
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
