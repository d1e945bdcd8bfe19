import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  Lexer,
  parse,
  TokenKind,
  type ValidationContext,
} from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { LRUCache } from 'lru-cache'
import { reservedAliasesRule } from 'pothos-plugin-cypher'
import type { ErrorCode } from '../../errors.ts'
import type { Limits } from '../service-settings.ts'
import { measureSelection } from './measure-operation.ts'

type DocumentLimits = Pick<Limits, 'depth' | 'tokens' | 'aliases' | 'directives' | 'selections' | 'textLength'>

/** Refuses documents that are too large (QUERY_TOO_LARGE) while they are parsed and validated. */
export function useDocumentLimits(limits: DocumentLimits): Plugin {
  const sizeRule = (context: ValidationContext) => checkSizes(context, limits)
  return {
    onParse({ setParseFn }) {
      setParseFn((source, options) => parseWithin(limits.tokens, source, options))
    },
    onValidate({ addValidationRule }) {
      addValidationRule(sizeRule)
      addValidationRule(reservedAliasesRule)
    },
  }
}

/** The parser is recursive: without a limit of tokens, deep nesting would overflow the stack. */
function parseWithin(tokens: number, ...[source, options]: Parameters<typeof parse>) {
  try {
    return parse(source, { ...options, maxTokens: tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError) || !isPastLimit(error, tokens)) throw error
    throw refuse(`The query has more than ${tokens} tokens. Ask in several requests.`, { limit: tokens })
  }
}

/** Whether the parser stopped at the first token past the limit. No other error can have that position; its message is the library's and may change. */
function isPastLimit({ source, positions }: GraphQLError, tokens: number): boolean {
  if (!source) return false
  const lexer = new Lexer(source)
  try {
    for (let count = 0; count <= tokens; count += 1) lexer.advance()
  } catch {
    return false
  }
  return lexer.token.kind !== TokenKind.EOF && lexer.token.start === positions?.[0]
}

function checkSizes(context: ValidationContext, limits: DocumentLimits): ASTVisitor {
  return {
    OperationDefinition({ selectionSet, directives = [] }) {
      const size = measureSelection(selectionSet, (name) => context.getFragment(name))
      const counted = { ...size, directives: size.directives + directives.length }
      for (const what of ['depth', 'aliases', 'directives', 'selections'] as const) {
        const limit = limits[what]
        if (counted[what] > limit) context.reportError(explainSize(what, counted[what], limit))
      }
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
