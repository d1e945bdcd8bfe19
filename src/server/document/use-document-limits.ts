import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  Lexer,
  parse,
  Source,
  TokenKind,
  type ValidationContext,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import { reservedAliasesRule } from 'pothos-plugin-cypher'
import type { ErrorCode } from '../../errors.ts'
import type { Limits } from '../service-settings.ts'
import { measureIntrospection } from './measure-introspection.ts'
import { measureSelection } from './measure-operation.ts'

type DocumentLimits = Pick<Limits, 'depth' | 'tokens' | 'aliases' | 'directives' | 'selections' | 'textLength'>

/** Refuses documents that are too large (QUERY_TOO_LARGE) while they are parsed and validated. */
export function useDocumentLimits(limits: DocumentLimits): Plugin {
  const sizeRule = (context: ValidationContext) => checkSizes(context, limits)
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => {
        checkTokens(source, limits.tokens)
        return parse(source, options)
      })
    },
    onValidate({ addValidationRule }) {
      addValidationRule(sizeRule)
      addValidationRule(reservedAliasesRule)
    },
  }
}

const openers: readonly string[] = [TokenKind.BRACE_L, TokenKind.BRACKET_L, TokenKind.PAREN_L]
const closers: readonly string[] = [TokenKind.BRACE_R, TokenKind.BRACKET_R, TokenKind.PAREN_R]
/** The parser calls itself for each pair of brackets, and so do validation and printing: some thousands overflow the stack. */
const DEEPEST = 200

/** Throws where a text has more tokens than that, or brackets within brackets without end, before it is parsed. */
function checkTokens(text: string | Source, limit: number): void {
  const lexer = new Lexer(typeof text === 'string' ? new Source(text) : text)
  let count = 0
  let depth = 0
  while (lexer.advance().kind !== TokenKind.EOF) {
    const { kind } = lexer.token
    count += 1
    if (openers.includes(kind)) depth += 1
    if (closers.includes(kind)) depth -= 1
    if (count > limit) throw refuse(`The query has more than ${limit} tokens. Ask in several requests.`, { limit })
    if (depth > DEEPEST)
      throw refuse(`The query has brackets within brackets, ${depth} deep; the limit is ${DEEPEST}.`, {
        limit: DEEPEST,
      })
  }
}

/** Characters of the schema in an answer: some ten times what clients ask for to know all of it. */
const LONGEST_SCHEMA = 4_000_000

function checkSizes(context: ValidationContext, limits: DocumentLimits): ASTVisitor {
  const findFragment = (name: string) => context.getFragment(name)
  return {
    OperationDefinition({ selectionSet, directives = [] }) {
      const size = measureSelection(selectionSet, findFragment)
      const counted = { ...size, directives: size.directives + directives.length }
      for (const what of ['depth', 'aliases', 'directives', 'selections'] as const) {
        const limit = limits[what]
        if (counted[what] > limit) context.reportError(explainSize(what, counted[what], limit))
      }
      // What fragments repeat without end is not followed.
      if (counted.selections > limits.selections) return
      if (measureIntrospection(context.getSchema(), selectionSet, findFragment, LONGEST_SCHEMA) > LONGEST_SCHEMA)
        context.reportError(explainSchema())
    },
    Name({ value }) {
      if (value.length > limits.textLength)
        context.reportError(refuse(`A name has ${value.length} characters; it can have ${limits.textLength}.`, {}))
    },
  }
}

function explainSize(what: string, found: number, limit: number): GraphQLError {
  const advice = what === 'depth' ? 'Ask for what lies deeper in a request of its own.' : 'Ask in several requests.'
  const name = what === 'selections' ? 'selections (fragments included)' : what
  const counted = what === 'depth' ? `a depth of ${found}` : `${found} ${name}`
  return refuse(`The query has ${counted}; the limit is ${limit}. ${advice}`, { found, limit })
}

function explainSchema(): GraphQLError {
  const size = `more than ${LONGEST_SCHEMA / 1_000_000} MB of the schema`
  return refuse(`The query asks for ${size}. Ask for each part of it once.`, { limit: LONGEST_SCHEMA })
}

function refuse(message: string, details: Record<string, number>): GraphQLError {
  const code: ErrorCode = 'QUERY_TOO_LARGE'
  return new GraphQLError(message, { extensions: { code, ...details, http: { status: 400, spec: true } } })
}

const MOST_DOCUMENTS = 1_000
/** Of all cached documents; a parsed document takes up to some forty bytes per character. */
const MOST_CHARACTERS = 2_000_000
/** Longer documents are not cached. */
const LONGEST = 50_000

/** The caches of parsed documents and of parse errors, bounded by number and by characters; the least recently used go first. */
export function keepDocuments() {
  return { documentCache: keepByText<DocumentNode>(), errorCache: keepByText<object>() }
}

function keepByText<Value extends object>() {
  return new LRUCache<string, Value>({
    max: MOST_DOCUMENTS,
    maxSize: MOST_CHARACTERS,
    maxEntrySize: LONGEST,
    sizeCalculation: (_, text) => text.length + 1,
  })
}
