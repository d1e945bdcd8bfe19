import { readFileSync } from 'node:fs'
import type { Fragment } from './field-plan.ts'
import { joinClauses, parseTemplate } from './template.ts'
import { isVariable, readTokens, removeComments, type Token } from './tokens.ts'

/** A folder of Cypher: statements as texts, and fragments for plans. */
export interface Templates {
  /** The text of a file without its comments; fails by the file's name. */
  readonly read: (name: string) => string
  /** Files that follow on one another as one fragment that plans can place. */
  readonly fragment: (...names: string[]) => Fragment
}

interface Options {
  /** Names that stand for several types or labels: `:NAME` in a pattern becomes `:A|B|C`. */
  readonly lists?: Readonly<Record<string, readonly string[]>>
}

/** `// part: name (variable: other)` puts the file parts/name.cypher there, with its variables renamed. */
const PART = /^\/\/ part: (?<part>[\w-]+)(?: \((?<renamed>[^)]*)\))?$/

/** Opens a folder of `.cypher` files; each is read and parsed once, when it is first asked for. */
export function openTemplates(folder: URL, { lists = {} }: Options = {}): Templates {
  const known = new Map<string, readonly Token[]>()
  const tokensOf = (name: string): readonly Token[] => {
    const tokens = known.get(name) ?? readFile(name)
    known.set(name, tokens)
    return tokens
  }
  const readFile = (name: string) =>
    readTokens(readText(folder, name), `${name}.cypher`).flatMap((token) => {
      const { part, renamed = '' } = PART.exec(token.text)?.groups ?? {}
      if (token.kind === 'comment') return part ? rename(tokensOf(`parts/${part}`), renamed) : []
      return [token]
    })
  const listed = (name: string) => tokensOf(name).map((token, at, all) => listTypes(token, all[at - 1], lists))
  return {
    read: (name) => removeComments(readText(folder, name), `${name}.cypher`),
    fragment: (...names) => {
      const files = names.map((name) => ({ name: `${name}.cypher`, tokens: listed(name) }))
      return composeFragment(files)
    },
  }
}

/** A fragment that unfolds a list which `this` already holds. */
export function unfold(property: string): Fragment {
  return { ...readFragment(`unfold ${property}`, `this.${property}`), list: true }
}

/** A fragment that takes what `this` already holds. */
export function take(expression: string): Fragment {
  return { ...readFragment(expression, `[${expression}]`), list: true }
}

/** A fragment that is no file. */
export function readFragment(name: string, text: string): Fragment {
  return composeFragment([{ name, tokens: readTokens(text, name) }])
}

function composeFragment(files: readonly { readonly name: string; readonly tokens: readonly Token[] }[]): Fragment {
  const [first, ...others] = files.map(({ name, tokens }) => parseTemplate(tokens, name))
  if (!first) throw new TypeError('a fragment needs a file')
  const [begun = [], ...rest] = first.branches
  const followed = others.flatMap(({ branches }) => branches[0] ?? [])
  const parameters = files.flatMap(({ tokens }) =>
    tokens.flatMap(({ kind, text }) => (kind === 'parameter' ? [text] : [])),
  )
  return {
    name: files.map(({ name }) => name).join(' + '),
    template: { ...first, branches: [joinClauses([...begun, ...followed]), ...rest] },
    parameters: [...new Set(parameters)],
  }
}

function readText(folder: URL, name: string): string {
  try {
    return readFileSync(new URL(`${name}.cypher`, folder), 'utf8')
  } catch (cause) {
    throw new Error(`${name}.cypher cannot be read`, { cause })
  }
}

function rename(tokens: readonly Token[], renamed: string): Token[] {
  const names = new Map(renamed.split(/,\s*/).map((pair) => pair.split(/:\s*/) as [string, string]))
  return tokens.map((token, at) => {
    const other = isVariable(tokens, at) ? names.get(token.text) : undefined
    return { ...token, ...(other && { text: other }), gap: token.gap || at === 0 }
  })
}

function listTypes(token: Token, before: Token | undefined, lists: Required<Options>['lists']): Token {
  const types = token.kind === 'name' && before?.text === ':' ? lists[token.text] : undefined
  return types ? { ...token, text: types.join('|') } : token
}
