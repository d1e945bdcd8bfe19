import type { Fragment } from '../declare/field-plan.ts'
import { type Branch, type Condition, isFilter, type Piece, type Query } from '../declare/template.ts'

/** Which variables and parameters a fragment gets where it is put to use. */
export interface Names {
  /** The variable that `this` becomes; absent at an entry field. */
  readonly this?: string
  /** The variable that `row` becomes. */
  readonly row: string
  /** What a parameter becomes: a value of the statement, the variable that holds a referenced node, or null for none. */
  readonly parameter: (name: string) => string | null
  /** True where a parameter that has a name is known not to be null. */
  readonly decided?: boolean
  /** The value of a parameter, where it is the same in every run: as Cypher writes it. */
  readonly fixed?: (name: string) => string | undefined
}

/** A condition where it is placed: its outcome, or what is left of it, and how tightly that holds together. */
type Placed = boolean | { readonly text: string; readonly binds: 'any' | 'all' | 'one' }

/** The fragment with its `this`, `row` and parameters named, so that it can stand inside others; what is not given is no part of it. */
export function placeFragment({ name, template }: Pick<Fragment, 'name' | 'template'>, names: Names): string {
  return new Placing(name, names).placeQuery(template)
}

/**
 * The value of a fragment that is a single `WITH value AS row`, so that it can stand where it is needed without a subquery;
 * null for any other fragment.
 */
export function placeValue({ name, template }: Pick<Fragment, 'name' | 'template'>, names: Names): string | null {
  const [clause, ...further] = template.branches.flat()
  if (clause?.keyword !== 'WITH' || !('body' in clause) || further.length > 0) return null
  const [as, gap, row] = clause.body.slice(-3)
  if (as !== 'AS' || gap !== ' ' || !isRow(row)) return null
  const value = clause.body.slice(0, -3)
  return value.includes(',') || value.includes('*') ? null : new Placing(name, names).placePieces(value)
}

/** Whether a placed text is the name of a variable, which a scope has to be handed; values and null are known in it anyway. */
function isVariable(text: string): boolean {
  return /^\w+$/.test(text) && text !== 'null'
}

function isRow(piece: Piece | undefined): boolean {
  return typeof piece === 'object' && 'variable' in piece && piece.variable === 'row'
}

/** A value that needs no brackets around it wherever it stands. */
const HOLDS_TOGETHER = /^(?:[\w.$]*|COUNT \{[^{}]*\})$/

/** Writes one template for one place. */
class Placing {
  readonly #file: string
  readonly #names: Names

  constructor(file: string, names: Names) {
    this.#file = file
    this.#names = names
  }

  /** Branches that never have a row are left out. */
  placeQuery({ branches, unions }: Query): string {
    const texts: string[] = []
    for (const [at, branch] of branches.entries()) {
      const lines = this.#placeBranch(branch, branches.length > 1 && (at < branches.length - 1 || texts.length > 0))
      if (!lines) continue
      if (texts.length > 0) texts.push(unions[at - 1] ?? '')
      texts.push(lines.join('\n'))
    }
    const [only = ''] = texts
    return texts.length === 1 && unions.includes('UNION') ? makeDistinct(only) : texts.join('\n')
  }

  /** The clauses of a branch; null where one of its conditions never holds and it may be left out. */
  #placeBranch(branch: Branch, optional: boolean): string[] | null {
    const lines: string[] = []
    for (const [at, clause] of branch.entries()) {
      if ('body' in clause) {
        const next = branch[at + 1]
        if (isFilter(branch, at) && next && 'condition' in next && this.#place(next.condition) === true) continue
        const body = clause.keyword === 'WITH' ? this.#leaveParameters(clause.body) : clause.body
        lines.push(`${clause.keyword} ${this.placePieces(body)}`.trim())
        continue
      }
      const placed = this.#place(clause.condition)
      if (placed === false && optional) return null
      if (placed !== true) lines.push(`WHERE ${placed === false ? placed : placed.text}`)
    }
    return lines
  }

  /** What a WITH hands on, without the parameters that are values or absent: they are known behind it anyway. */
  #leaveParameters(pieces: readonly Piece[]): readonly Piece[] {
    const items: Piece[][] = [[]]
    for (const piece of pieces) if (items.at(-1)?.push(piece) && piece === ',') items.push([])
    const kept = items.filter((item) => {
      const [only, ...others] = item.filter((piece) => piece !== ' ' && piece !== ',')
      const isParameter = typeof only === 'object' && 'parameter' in only && others.length === 0
      return !isParameter || isVariable(this.#nameParameter(only.parameter))
    })
    if (kept.length === items.length || kept.length === 0) return pieces
    const [last = []] = kept.splice(-1)
    return [...kept.flat(), ...last.filter((piece) => piece !== ',')]
  }

  /** Pieces one after another. */
  placePieces(pieces: readonly Piece[]): string {
    return pieces
      .map((piece) => this.#placePiece(piece))
      .join('')
      .trim()
  }

  #placePiece(piece: Piece): string {
    if (typeof piece === 'string') return piece
    if ('variable' in piece) return this.#placeVariable(piece.variable)
    if ('parameter' in piece) return this.#nameParameter(piece.parameter)
    if ('query' in piece) return this.#placeGroup(piece.open, piece.query, piece.close)
    if ('condition' in piece) return `(${write(this.#place(piece.condition))})`
    if ('cases' in piece) return this.#placeCases(piece.cases, piece.otherwise)
    if ('firstGiven' in piece) return this.#placeFirstGiven(piece.firstGiven)
    return `(${this.#placeImports(piece.imports).join(', ')})`
  }

  #placeVariable(variable: 'this' | 'row'): string {
    const name = variable === 'row' ? this.#names.row : this.#names.this
    if (name === undefined) throw new TypeError(`${this.#file}: an entry has no "this"`)
    return name
  }

  #nameParameter(name: string): string {
    return this.#names.parameter(name) ?? 'null'
  }

  #placeGroup(open: string, query: Query, close: string): string {
    const text = this.placeQuery(query)
    return open === '{' && text !== '' && query.branches[0]?.[0]?.keyword
      ? `{ ${text} }`
      : `${open}${text.replaceAll('\n', ' ')}${close}`
  }

  /** What a subquery takes in: values are known in it anyway. */
  #placeImports(imports: readonly (readonly Piece[])[]): string[] {
    return imports.map((pieces) => this.placePieces(pieces)).filter(isVariable)
  }

  #placeCases(cases: Cases['cases'], otherwise: Cases['otherwise']): string {
    const arms: string[] = []
    let rest = otherwise
    for (const { when, value } of cases) {
      const placed = this.#place(when)
      if (placed === false) continue
      if (placed === true) {
        rest = value
        break
      }
      arms.push(`WHEN ${placed.text} THEN ${this.placePieces(value)}`)
    }
    const last = this.placePieces(rest)
    if (arms.length > 0) return ['CASE', ...arms, ...(last ? ['ELSE', last] : []), 'END'].join(' ')
    return HOLDS_TOGETHER.test(last) ? last || 'null' : `(${last})`
  }

  /** The first of the values that are given; where what is known does not tell, the database does. */
  #placeFirstGiven(values: readonly (readonly Piece[])[]): string {
    const kept: string[] = []
    for (const pieces of values) {
      const outcome = this.#isNull(pieces)
      if (outcome === true) continue
      kept.push(this.placePieces(pieces))
      if (outcome === false) break
    }
    return kept.length > 1 ? `coalesce(${kept.join(', ')})` : (kept[0] ?? 'null')
  }

  /** Whether a value made of parameters is null; undefined where that is not known. */
  #isNull(pieces: readonly Piece[]): boolean | undefined {
    const names = listParameters(pieces)
    if (names === null || names.length === 0) return undefined
    if (names.some((name) => this.#names.parameter(name) === null)) return true
    return this.#names.decided && isPlain(pieces) ? false : undefined
  }

  #place(condition: Condition): Placed {
    if ('all' in condition) return this.#placeSeveral(condition.all, false)
    if ('any' in condition) return this.#placeSeveral(condition.any, true)
    if ('not' in condition) return negate(this.#place(condition.not))
    if ('absent' in condition) return this.#placeAbsent(condition.absent)
    if ('flag' in condition) return this.#placeFlag(condition.flag)
    if ('equal' in condition) return this.#placeEqual(condition.equal, condition.to)
    return { text: this.placePieces(condition.leaf), binds: 'one' }
  }

  /** Parts that hold anyway and parts that never hold are left out, or decide the whole. */
  #placeSeveral(conditions: readonly Condition[], decisive: boolean): Placed {
    const binds = decisive ? 'any' : 'all'
    const kept: Exclude<Placed, boolean>[] = []
    for (const condition of conditions) {
      const placed = this.#place(condition)
      if (placed === decisive) return decisive
      if (typeof placed !== 'boolean') kept.push(placed)
    }
    const [only] = kept
    if (!only) return !decisive
    if (kept.length === 1) return only
    const texts = kept.map((part) => (part.binds === 'any' && !decisive ? `(${part.text})` : part.text))
    return { text: texts.join(decisive ? ' OR ' : ' AND '), binds }
  }

  #placeAbsent(name: string): Placed {
    const placed = this.#names.parameter(name)
    if (placed === null) return true
    return this.#names.decided || this.#names.fixed?.(name) !== undefined
      ? false
      : { text: `${placed} IS NULL`, binds: 'one' }
  }

  #placeFlag(name: string): Placed {
    const fixed = this.#names.fixed?.(name)
    return fixed === undefined ? { text: this.#nameParameter(name), binds: 'one' } : fixed === 'true'
  }

  #placeEqual(name: string, to: string): Placed {
    const fixed = this.#names.fixed?.(name)
    return fixed === undefined ? { text: `${this.#nameParameter(name)} = ${to}`, binds: 'one' } : fixed === to
  }
}

type Cases = Extract<Piece, { readonly cases: unknown }>

function write(placed: Placed): string {
  return typeof placed === 'boolean' ? String(placed) : placed.text
}

function negate(placed: Placed): Placed {
  if (typeof placed === 'boolean') return !placed
  const [, tested] = /^(\S+) IS NULL$/.exec(placed.text) ?? []
  if (tested) return { text: `${tested} IS NOT NULL`, binds: 'one' }
  return { text: `NOT ${placed.binds === 'one' ? placed.text : `(${placed.text})`}`, binds: 'one' }
}

/** What is left of a UNION still has no row twice. */
function makeDistinct(branch: string): string {
  return branch.replace(/(?<=^|\n)RETURN (?!DISTINCT )(?=[^\n]*$)/, 'RETURN DISTINCT ')
}

/** The parameters of a value; null where more than a null among them decides whether it is null. */
function listParameters(pieces: readonly Piece[]): string[] | null {
  const names: string[] = []
  for (const piece of pieces) {
    if (typeof piece === 'string' || 'variable' in piece) continue
    if ('parameter' in piece) names.push(piece.parameter)
    else if ('query' in piece && piece.open !== '{') {
      const [branch = []] = piece.query.branches
      const inner = branch.map((clause) => ('body' in clause ? listParameters(clause.body) : null))
      if (inner.includes(null)) return null
      names.push(...inner.flatMap((one) => one ?? []))
    } else return null
  }
  return names
}

/** Whether a value is a parameter, an item of one, or the day that it names. */
function isPlain(pieces: readonly Piece[]): boolean {
  return pieces.every((piece) => typeof piece !== 'string' || piece === 'date')
}

/** The key of a row under which the value for a response key stands; a row with a `then` would pass for a promise. */
export function toRowKey(responseKey: string | number): string {
  return responseKey === 'then' ? '__then' : String(responseKey)
}

/** The same in Cypher; quoted, since a response key may be a word of the language. */
export function quoteKey(responseKey: string): string {
  return `\`${toRowKey(responseKey)}\``
}
