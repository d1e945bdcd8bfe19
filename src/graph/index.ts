import type { GraphAddress } from './address.ts'
import type { Bookmarks } from './bookmarks.ts'
import { fetchRows } from './fetch-rows.ts'
import { lendSessions } from './lend-sessions.ts'
import { defaultLimits, type GraphLimits } from './limits.ts'
import { keepMoments, type Moment } from './moments.ts'
import { type PlanStep, toPlanStep } from './plan-step.ts'
import type { Pool } from './pool.ts'

export type { GraphAddress } from './address.ts'
export type { Bookmarks } from './bookmarks.ts'
export type { Moment } from './moments.ts'
export type { PlanStep } from './plan-step.ts'

/** Parameters of a statement: plain values that the driver can send. */
export type Parameters = Readonly<Record<string, unknown>>

/** One write transaction: every statement in it holds, or none. */
export interface Write {
  run(statement: string, parameters?: Parameters): Promise<Record<string, unknown>[]>
}

/** The database as the rest of the code sees it. */
export interface Graph {
  /**
   * Runs one reading statement in a READ session, auto-commit, and returns its rows as plain objects. When the signal is
   * aborted it fails with the signal's reason, and the server is told to stop working on the statement.
   */
  read(statement: string, parameters?: Parameters, signal?: AbortSignal): Promise<Record<string, unknown>[]>
  /** Of which state of the database the rows of a read are; undefined for rows that no read of ours has given. */
  momentOf(rows: readonly Record<string, unknown>[]): Moment | undefined
  /** The same as read, begun when all is applied that this bookmark covers; reads are then compared with that state. */
  readAfter(bookmark: string, statement: string): Promise<Record<string, unknown>[]>
  /** Runs one reading statement and tells how the database went about it. */
  profile(statement: string, parameters?: Parameters): Promise<PlanStep>
  /** Runs `work` in one transaction; what it throws rolls everything back. */
  write<Result>(work: (write: Write) => Promise<Result>): Promise<Result>
  /** Runs statements that manage the schema or need a transaction of their own, one after the other. */
  manage(statements: readonly string[]): Promise<void>
  /** Fails with a clear error when the server does not answer, does not let us in or is too old. */
  check(): Promise<void>
  /** How the connections are taken up just now. */
  pool(): Pool
  close(): Promise<void>
}

/** Longer than any load or index takes, in milliseconds; it is there to end. */
const longest = 600_000

/**
 * Opens a connection pool to the database; nothing is sent before the first statement. Graphs that share `bookmarks` read
 * what any of them has written, on whichever server of a cluster they read.
 */
export function openGraph(
  address: GraphAddress,
  limits: GraphLimits = defaultLimits,
  bookmarks: Bookmarks = { last: [] },
): Graph {
  const { use, pool, close } = lendSessions(address, limits, bookmarks)
  const readTime = limits.acquisitionTimeout + limits.transactionTimeout
  const timeout = limits.transactionTimeout
  const moments = keepMoments(bookmarks)
  const read = (statement: string, parameters: Parameters, more: { signal?: AbortSignal; after?: string }) => {
    const note = moments.begin(more.after)
    return use('READ', {
      time: readTime,
      ...more,
      work: async (session) => {
        const rows = await fetchRows(() => session.run(statement, parameters, { timeout }))
        note(rows, session.lastBookmarks())
        return rows
      },
    })
  }
  return {
    read: (statement, parameters = {}, signal = undefined) =>
      read(statement, parameters, { ...(signal && { signal }) }),
    readAfter: (after, statement) => read(statement, {}, { after }),
    momentOf: moments.of,
    profile: (statement, parameters = {}) =>
      use('READ', {
        time: longest,
        work: async (session) => {
          const { summary } = await session.run(`PROFILE ${statement}`, parameters)
          if (!summary.profile) throw new TypeError('the server gave no profile')
          return toPlanStep(summary.profile)
        },
      }),
    write: (work) =>
      use('WRITE', {
        time: longest,
        work: (session) =>
          session.executeWrite((transaction) =>
            work({ run: (statement, parameters = {}) => fetchRows(() => transaction.run(statement, parameters)) }),
          ),
      }),
    manage: (statements) =>
      use('WRITE', {
        time: longest,
        work: async (session) => {
          for (const statement of statements) await session.run(statement)
        },
      }),
    check: () =>
      use('READ', {
        time: limits.acquisitionTimeout,
        work: async (session) => {
          await session.run('RETURN 1', {}, { timeout })
        },
      }),
    pool,
    close,
  }
}
