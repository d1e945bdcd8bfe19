import type { Config } from '../config.ts'
import type { GraphAddress } from '../graph/index.ts'

/** The three ways to a database. */
export type Origin = 'uri' | 'docker' | 'local'

/** A database that answers, and how to close it. */
export interface Database {
  readonly address: GraphAddress
  readonly origin: Origin
  /** One line: which database was taken, and why. */
  readonly reason: string
  /** Stops what was started for it; a server that was given is left alone. */
  close(): Promise<void>
}

/** The memory of a database that we start for some thousand nodes; tests get no more than users do. */
export const smallMemory = { heap: '512m', pageCache: '128m' }

/** What a database is opened for: to be filled and served, to answer from what it holds already, or for one test run. */
export type Purpose = 'serve' | 'ask' | 'test'

/** What a provider needs in order to look for a database and start it. */
export interface Surroundings {
  readonly config: Config
  readonly purpose: Purpose
  /** The data folder, which this process has locked. */
  readonly folder: string
  /** Shows one line of progress. */
  readonly report: (line: string) => void
  /** Aborted when the caller no longer wants the database. */
  readonly signal: AbortSignal
}

/** A database that a provider has started. */
export interface StartedDatabase {
  readonly address: GraphAddress
  close(): Promise<void>
}

/** What a provider found: the obstacle in its way, or what it has and how to start it. */
export type Offer =
  | { readonly obstacle: string }
  | {
      readonly what: string
      readonly why: string
      /** Whether its data would be created by the start. */
      readonly isNew: boolean
      start(): Promise<StartedDatabase>
    }

/** One way to a database: looks around without changing anything, and says what it can offer. */
export type Provider = (surroundings: Surroundings) => Promise<Offer>
