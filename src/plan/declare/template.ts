import { isVariable, type Token } from './tokens.ts'

/** A part of a template; texts and groups stand as they are, all else depends on where the template is placed. */
export type Piece =
  | string
  | { readonly variable: 'this' | 'row' }
  | { readonly parameter: string }
  | { readonly open: string; readonly query: Query; readonly close: string }
  | { readonly condition: Condition }
  | { readonly cases: readonly Case[]; readonly otherwise: readonly Piece[] }
  | { readonly firstGiven: readonly (readonly Piece[])[] }
  | { readonly imports: readonly (readonly Piece[])[] }

/** One arm of CASE WHEN. */
interface Case {
  readonly when: Condition
  readonly value: readonly Piece[]
}

/** A condition whose parts fall away where a parameter decides them. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly absent: string }
  | { readonly flag: string }
  | { readonly equal: string; readonly to: string }
  | { readonly leaf: readonly Piece[] }

/** A clause by its keyword; the first of a group may have none. */
export type Clause =
  | { readonly keyword: 'WHERE'; readonly condition: Condition }
  | { readonly keyword: string; readonly body: readonly Piece[] }

/** A branch of a query: clauses that follow on one another. */
export type Branch = readonly Clause[]

/** Branches of clauses, and the UNION between each and the one before. */
export interface Query {
  readonly branches: readonly Branch[]
  readonly unions: readonly string[]
}

const clauseWords = new Set('CALL LIMIT MATCH OPTIONAL ORDER RETURN SKIP UNION UNWIND WHERE WITH YIELD'.split(' '))
const closing = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])

/** The tree of a template's tokens, without comments. */
export function parseTemplate(tokens: readonly Token[], file: string): Query {
  return new Parser(tokens, file).readTemplate()
}

/** Clauses whose rows a WHERE behind them narrows down as well as one behind `WITH *`. */
const narrowed = new Set(['MATCH', 'WITH', 'ORDER BY', 'LIMIT'])

/** `WITH * WHERE` goes on with the conditions of the clause before it. */
export function joinClauses(clauses: Branch): Clause[] {
  const joined: Clause[] = []
  for (const [at, clause] of clauses.entries()) {
    const last = joined.at(-1)
    const before = last && 'condition' in last ? joined.at(-2) : last
    if (before && narrowed.has(before.keyword) && isFilter(clauses, at)) continue
    if (last && 'condition' in last && 'condition' in clause)
      joined.splice(-1, 1, { keyword: 'WHERE', condition: { all: [last.condition, clause.condition] } })
    else joined.push(clause)
  }
  return joined
}

/** Whether a clause is there for the WHERE behind it alone. */
export function isFilter(clauses: Branch, at: number): boolean {
  const clause = clauses[at]
  if (clause?.keyword !== 'WITH' || !('body' in clause)) return false
  return clause.body.join('').trim() === '*' && clauses[at + 1]?.keyword === 'WHERE'
}

/** Reads the tokens once from the first to the last. */
class Parser {
  readonly #tokens: readonly Token[]
  readonly #file: string
  /** What a template's head calls its parameters. */
  readonly #names = new Map<string, string>()
  #at = 0

  constructor(tokens: readonly Token[], file: string) {
    this.#tokens = tokens
    this.#file = file
  }

  readTemplate(): Query {
    const head = this.#readHead()
    const query = this.#readQuery('')
    if (this.#at < this.#tokens.length) throw new SyntaxError(`${this.#file}: ${this.#text()} has no partner`)
    const [first = [], ...others] = query.branches
    return { ...query, branches: [[...head, ...first], ...others] }
  }

  #text(ahead = 0): string {
    return this.#tokens[this.#at + ahead]?.text ?? ''
  }

  #is(kind: Token['kind'], ahead = 0): boolean {
    return this.#tokens[this.#at + ahead]?.kind === kind
  }

  /** `WITH $a AS b` at the head of a template names its parameters; it is no part of a statement. */
  #readHead(): Clause[] {
    if (this.#text() !== 'WITH') return []
    const names: [string, string][] = []
    const all = this.#text(1) === '*'
    let end = all ? 2 : 0
    while (this.#is('parameter', end + 1) && this.#text(end + 2) === 'AS') {
      names.push([this.#text(end + 3), this.#text(end + 1)])
      end += 4
      if (this.#text(end) !== ',') break
    }
    const isRow = names.some(([name]) => name === 'row')
    if (names.length === 0 || isRow || !(clauseWords.has(this.#text(end)) || !this.#tokens[end])) return []
    for (const [name, parameter] of names) this.#names.set(name, parameter)
    this.#at = end
    return all && this.#text() === 'WHERE' ? [{ keyword: 'WITH', body: ['*'] }] : []
  }

  #readQuery(close: string): Query {
    const branches: Clause[][] = [[]]
    const unions: string[] = []
    while (this.#at < this.#tokens.length && this.#text() !== close) {
      if ([...closing.values()].includes(this.#text())) this.#close(close)
      const keyword = this.#readKeyword()
      if (keyword.startsWith('UNION')) {
        unions.push(keyword)
        branches.push([])
        continue
      }
      const clause: Clause =
        keyword === 'WHERE'
          ? { keyword, condition: this.#readCondition(close) }
          : { keyword, body: this.#readPieces((text) => text === close || this.#isClause()) }
      branches.at(-1)?.push(clause)
    }
    return { branches: branches.map(joinClauses), unions }
  }

  #isClause(): boolean {
    const before = this.#text(-1)
    if (!this.#is('name') || !clauseWords.has(this.#text())) return false
    return !/^[.:|]$/.test(before) && !(this.#text() === 'WITH' && /^(STARTS|ENDS)$/.test(before))
  }

  /** The keyword that begins a clause, with the second word of those that have one. */
  #readKeyword(): string {
    if (!this.#isClause()) return ''
    const word = this.#take()
    if (word === 'ORDER' || word === 'OPTIONAL') return `${word} ${this.#take()}`
    if (word === 'UNION' && this.#text() === 'ALL') return `${word} ${this.#take()}`
    return word
  }

  #take(): string {
    this.#at += 1
    return this.#text(-1)
  }

  #readPieces(ends: (text: string) => boolean): Piece[] {
    const pieces: Piece[] = []
    const begin = this.#at
    while (this.#at < this.#tokens.length && !ends(this.#text())) {
      if ([...closing.values()].includes(this.#text())) break
      if (this.#tokens[this.#at]?.gap && this.#at > begin) pieces.push(' ')
      pieces.push(...this.#readPiece())
    }
    return pieces
  }

  #readPiece(): Piece[] {
    const text = this.#text()
    const parameter = this.#readParameter()
    if (parameter) return [{ parameter }]
    if (isVariable(this.#tokens, this.#at) && (text === 'this' || text === 'row')) {
      this.#at += 1
      return [{ variable: text }]
    }
    if (text === 'CASE') return this.#text(1) === 'WHEN' ? [this.#readCases()] : this.#readComparison()
    if (text === 'coalesce' && this.#text(1) === '(') return [this.#readFirstGiven()]
    if (text === '(' && this.#text(-1) === 'CALL') return [{ imports: this.#readItems() }]
    const close = closing.get(text)
    if (close) return [this.#readGroup(text, close)]
    return [this.#write(this.#take())]
  }

  #write(text: string): string {
    return this.#is('parameter', -1) ? `$${text}` : text
  }

  #readParameter(): string | undefined {
    const text = this.#text()
    const name = this.#is('parameter') ? text : isVariable(this.#tokens, this.#at) ? this.#names.get(text) : undefined
    if (name && this.#text(-1) === 'AS') throw new SyntaxError(`${this.#file}: ${text} is a parameter already`)
    if (name) this.#at += 1
    return name
  }

  #readGroup(open: string, close: string): Piece {
    this.#at += 1
    const query = this.#readQuery(close)
    this.#close(close)
    return { open, query, close }
  }

  #close(text: string): void {
    if (this.#take() !== text) throw new SyntaxError(`${this.#file}: a ${text} is missing`)
  }

  #readItems(): Piece[][] {
    this.#at += 1
    const items: Piece[][] = []
    while (this.#text() !== ')' && this.#at < this.#tokens.length) {
      items.push(this.#readPieces((text) => text === ','))
      if (this.#text() === ',') this.#at += 1
    }
    this.#close(')')
    return items
  }

  #readFirstGiven(): Piece {
    this.#at += 1
    return { firstGiven: this.#readItems() }
  }

  #readCases(): Piece {
    const cases: Case[] = []
    let otherwise: Piece[] = []
    this.#at += 1
    while (this.#text() === 'WHEN') {
      this.#at += 1
      const when = this.#readCondition('THEN')
      this.#close('THEN')
      cases.push({ when, value: this.#readPieces((text) => /^(WHEN|ELSE|END)$/.test(text)) })
    }
    if (this.#text() === 'ELSE') {
      this.#at += 1
      otherwise = this.#readPieces((text) => text === 'END')
    }
    this.#close('END')
    return { cases, otherwise }
  }

  /** CASE with a value that is compared stands as it is. */
  #readComparison(): Piece[] {
    this.#at += 1
    const pieces = this.#readPieces((text) => text === 'END')
    this.#close('END')
    return ['CASE ', ...pieces, ' END']
  }

  #readCondition(close: string): Condition {
    const any = [this.#readAll(close)]
    for (; this.#text() === 'OR'; any.push(this.#readAll(close))) this.#at += 1
    return any.length === 1 && any[0] ? any[0] : { any }
  }

  #readAll(close: string): Condition {
    const all = [this.#readTerm(close)]
    for (; this.#text() === 'AND'; all.push(this.#readTerm(close))) this.#at += 1
    return all.length === 1 && all[0] ? all[0] : { all }
  }

  #readTerm(close: string): Condition {
    if (this.#text() === 'NOT') {
      this.#at += 1
      return { not: this.#readTerm(close) }
    }
    return this.#readTest(close) ?? this.#readInBrackets(close) ?? { leaf: this.#readLeaf(close) }
  }

  /** Whether a condition is over: a list goes on behind a bar. */
  #isOver(text: string, close: string): boolean {
    if (text === 'AND' || text === 'OR' || text === close) return true
    return (text === '|' && (close === ']' || close === ')')) || this.#isClause()
  }

  #readLeaf(close: string): Piece[] {
    return this.#readPieces((text) => this.#isOver(text, close))
  }

  /** What a parameter alone decides. */
  #readTest(close: string): Condition | undefined {
    const begin = this.#at
    const name = this.#readParameter()
    const test = name && this.#readOutcome(name)
    if (test && (this.#at >= this.#tokens.length || this.#isOver(this.#text(), close) || this.#text() === close))
      return test
    this.#at = begin
    return undefined
  }

  #readOutcome(name: string): Condition {
    const negated = this.#text(1) === 'NOT'
    if (this.#text() === 'IS' && this.#text(negated ? 2 : 1) === 'NULL') {
      this.#at += negated ? 3 : 2
      return negated ? { not: { absent: name } } : { absent: name }
    }
    if (this.#text() === '=' && this.#is('quoted', 1)) {
      this.#at += 2
      return { equal: name, to: this.#text(-1) }
    }
    return { flag: name }
  }

  /** A condition in brackets; where more follows, as in a pattern, they are part of a leaf. */
  #readInBrackets(close: string): Condition | undefined {
    if (this.#text() !== '(') return undefined
    this.#at += 1
    const condition = this.#readCondition(')')
    this.#close(')')
    if (this.#at >= this.#tokens.length || this.#isOver(this.#text(), close)) return condition
    const gap = this.#tokens[this.#at]?.gap ? [' '] : []
    return { leaf: [{ condition }, ...gap, ...this.#readLeaf(close)] }
  }
}
