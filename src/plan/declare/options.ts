import { GraphQLError } from 'graphql'
import type { Fragment } from './field-plan.ts'

/** Runs one reading statement and returns its rows. */
export type Read = (statement: string, parameters: Record<string, unknown>) => Promise<Record<string, unknown>[]>

/** How many rows a page has where `first` is not given, and at most. */
export interface PageSize {
  readonly standard: number
  readonly greatest: number
}

/** How arguments that name a node are looked up. */
export interface Lookup {
  /** Finds the nodes that `$name` fits among those with `$label` (any where null), as `row`. */
  readonly cypher: Fragment
  /** What a name becomes before it is looked up: the value of `$name`; unchanged unless given. */
  readonly toKey?: (name: string) => unknown
  /** The error to throw where a name fits no node or several, whose keys are in `keys`. */
  readonly explain: (read: Read, name: string, label: string | null, keys: readonly string[]) => Promise<Error>
}

/** What the plugin has to know of the service around it. */
export interface CypherOptions<Context extends object> {
  /** How the statement of a request gets to the database. */
  readonly readFrom: (context: Context) => Read
  /** The property with the key of a node, a text that is unique within its label and indexed; `id` unless given. */
  readonly key?: string
  /** The name of a node's type by its key; unless given, each row of an interface or union says its type. */
  readonly typeOfKey?: (key: string) => string
  /** Needed where a field plan has references. */
  readonly lookup?: Lookup
  /** 20 rows, at most 100, unless given. */
  readonly pageSize?: PageSize
  /** The most characters of a statement; the database plans longer ones slowly, so they are refused. 60,000 unless given. */
  readonly longestStatement?: number
  /** The most characters of a statement for several root fields; where it would have more, each has one of its own. 30,000 unless given. */
  readonly longestShared?: number
  /** The error for arguments that are wrong; a GraphQLError with code BAD_USER_INPUT unless given. */
  readonly badInput?: (message: string) => Error
  /** The error for an operation whose statement is too long; a GraphQLError with code QUERY_TOO_LARGE unless given. */
  readonly tooLarge?: (message: string) => Error
}

/** A field, for whoever decides how it is read. */
export interface FieldName {
  readonly typeName: string
  readonly fieldName: string
}

/** The options of a schema with their defaults. */
export interface Settings<Context extends object>
  extends Required<Omit<CypherOptions<Context>, 'typeOfKey' | 'lookup'>> {
  readonly typeOfKey: ((key: string) => string) | undefined
  readonly lookup: Required<Lookup> | undefined
  /** Fields that are loaded in batches though they do not declare it. */
  readonly loadInBatches: (field: FieldName) => boolean
}

export const usualPageSize: PageSize = { standard: 20, greatest: 100 }

/** Completes the options by their defaults. */
export function readSettings<Context extends object>(
  options: CypherOptions<Context>,
  loadInBatches: Settings<Context>['loadInBatches'] = () => false,
): Settings<Context> {
  const { lookup } = options
  return {
    key: 'id',
    pageSize: usualPageSize,
    longestStatement: 60_000,
    longestShared: 30_000,
    badInput: (message) => new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } }),
    tooLarge: (message) => new GraphQLError(message, { extensions: { code: 'QUERY_TOO_LARGE' } }),
    ...options,
    typeOfKey: options.typeOfKey,
    lookup: lookup && { toKey: (name) => name, ...lookup },
    loadInBatches,
  }
}
