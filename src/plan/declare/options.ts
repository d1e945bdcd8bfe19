import type { Fragment } from './field-plan.ts'

/** Runs one reading statement and returns its rows. */
export type Read = (statement: string, parameters: Record<string, unknown>) => Promise<Record<string, unknown>[]>

/** What the plugin has to know of the service around it. */
export interface PlanOptions<Context extends object> {
  /** How the statement of a request gets to the database. */
  readonly readFrom: (context: Context) => Read
  /** Cypher that finds the nodes which `$name` names among those with `$label` (any where null), as `row`. */
  readonly lookup: Fragment
  /** What `$name` becomes before it is looked up. */
  readonly toKey: (name: string) => string
  /** The error to throw when a name fits no node or several. */
  readonly explainLookup: (read: Read, name: string, label: string | null, ids: readonly string[]) => Promise<Error>
  /** The type of a row by its id. */
  readonly typeOfId: (id: string) => string
  /** Rows deeper than this get their relations by the fallback; unlimited unless given. */
  readonly maxDepth?: (context: Context) => number | undefined
}
