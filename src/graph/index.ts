import { setTimeout as delay } from 'node:timers/promises'
import type { GraphAddress, Pool, Session } from './connections.ts'
import { isCrossedByAnother } from './explain-failure.ts'
import { lendSessions } from './lend-sessions.ts'
import { defaultLimits, type GraphLimits } from './limits.ts'
import { type Bookmarks, keepMoments, type Moment } from './moments.ts'
import { type PlanStep, toPlanStep } from './plan-step.ts'
import { keepPlanned } from './planned.ts'
import { outsideDriver } from './sockets.ts'

export type { GraphAddress } from './connections.ts'
export type { Bookmarks, Moment } from './moments.ts'
export type { PlanStep } from './plan-step.ts'

// The way to the database, from the network up; nothing else imports neo4j-driver.
//   sockets.ts         the driver's own sockets: small writes leave together, a server that never speaks is left
//   connections.ts     a driver with its pool, and the server's version
//   replaceable.ts     a driver whose connections no longer answer is replaced by a new one
//   lend-sessions.ts   a session for each piece of work, within its time and until it is aborted
//   limits.ts          how long everything may take
//   planned.ts         statements that the database has not planned yet get more time
//   explain-failure.ts what driver and server say, as errors with a code of ours
//   moments.ts         of which state of the database the rows of a read are

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
  /**
   * By how many milliseconds a read of this statement may take longer than others, because the database has not planned it
   * yet; 0 if it has. Who has a deadline puts it off by this.
   */
  timeToPlan(statement: string, parameters?: Parameters): number
  /** Runs a reading statement without any limit, so that the database has planned it before somebody waits for it. */
  plan(statement: string, parameters?: Parameters, signal?: AbortSignal): Promise<Record<string, unknown>[]>
  /** Of which state of the database the rows of a read are; undefined for rows that no read of ours has given. */
  momentOf(rows: readonly Record<string, unknown>[]): Moment | undefined
  /** The same as read, begun when all is applied that this bookmark covers; reads are then compared with that state. */
  readAfter(bookmark: string, statement: string): Promise<Record<string, unknown>[]>
  /** Runs one reading statement and tells how the database went about it. */
  profile(statement: string, parameters?: Parameters): Promise<PlanStep>
  /** Runs `work` in one transaction, however long it takes; what it throws rolls everything back. */
  write<Result>(work: (write: Write) => Promise<Result>): Promise<Result>
  /** Runs statements that manage the schema or need a transaction of their own, one after the other, however long they take. */
  manage(statements: readonly string[]): Promise<void>
  /** Fails with a clear error when the server does not answer, does not let us in or is too old. */
  check(): Promise<void>
  /** How the connections are taken up just now. */
  pool(): Pool
  close(): Promise<void>
}

/**
 * Opens a connection pool to the database; nothing is sent before the first statement. Graphs that share `bookmarks` read
 * what any of them has written, on whichever server of a cluster they read.
 */
export function openGraph(
  address: GraphAddress,
  limits: GraphLimits = defaultLimits,
  bookmarks: Bookmarks = { last: [] },
): Graph {
  const planned = keepPlanned(limits)
  const { use, pool, close } = lendSessions(address, limits, bookmarks, planned.forget)
  const moments = keepMoments(bookmarks)
  const read = (
    statement: string,
    parameters: Parameters,
    more: { signal?: AbortSignal | undefined; after?: string },
  ) => {
    const send = (timeout: number) => {
      const note = moments.begin(more.after)
      return use('READ', {
        time: limits.acquisitionTimeout + timeout,
        ...more,
        work: async (session) => {
          const rows = await fetchRows(() => session.run(statement, parameters, { timeout }))
          note(rows, session.lastBookmarks())
          return rows
        },
      })
    }
    return planned.run(statement, parameters, { signal: more.signal, send })
  }
  return {
    read: (statement, parameters = {}, signal = undefined) => read(statement, parameters, { signal }),
    readAfter: (after, statement) => read(statement, {}, { after }),
    timeToPlan: (statement, parameters = {}) => planned.timeToPlan(statement, parameters),
    plan: async (statement, parameters = {}, signal = undefined) => {
      const work = (session: Session) => fetchRows(() => session.run(statement, parameters))
      const rows = await use('READ', { signal, work })
      planned.note(statement, parameters)
      return rows
    },
    momentOf: moments.of,
    profile: (statement, parameters = {}) =>
      use('READ', {
        work: async (session) => {
          const { summary } = await session.run(`PROFILE ${statement}`, parameters)
          if (!summary.profile) throw new TypeError('the server gave no profile')
          return toPlanStep(summary.profile)
        },
      }),
    write: (work) =>
      use('WRITE', {
        work: (session) =>
          session.executeWrite((transaction) => {
            const run: Write['run'] = (statement, parameters = {}) =>
              fetchRows(() => transaction.run(statement, parameters))
            return outsideDriver(() => work({ run }))
          }),
      }),
    manage: (statements) =>
      use('WRITE', {
        work: async (session) => {
          for (const statement of statements) await retryIfCrossed(() => session.run(statement))
        },
      }),
    check: () =>
      use('READ', {
        time: limits.acquisitionTimeout,
        work: async (session) => {
          await session.run('RETURN 1', {}, { timeout: limits.transactionTimeout })
        },
      }),
    pool,
    close,
  }
}

/**
 * Tries work of one transaction again, ten times at most, when it was crossed by another: both wanted what the other held, or
 * made the same index. The driver itself only tries writes again, for a while, and not those that create what is there.
 */
export async function retryIfCrossed<Result>(work: () => PromiseLike<Result>): Promise<Result> {
  for (let attempts = 10; ; attempts -= 1)
    try {
      return await work()
    } catch (error) {
      if (!isCrossedByAnother(error) || attempts === 1) throw error
      await delay(Math.random() * 100)
    }
}

/** What a statement of the driver ends with. */
interface Result {
  readonly records: readonly { toObject(): Record<string, unknown> }[]
}

/** Sends a statement and gives its rows as plain objects. */
async function fetchRows(send: () => PromiseLike<Result>): Promise<Record<string, unknown>[]> {
  const { records } = await withoutTrace(send)
  return records.map((record) => record.toObject())
}

/** The driver takes down where each statement comes from; that costs as much as the rest of sending it, and nobody reads it. */
function withoutTrace<Sent>(send: () => Sent): Sent {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return send()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}
