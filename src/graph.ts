import neo4j, { type Record as Row, type Session } from 'neo4j-driver'
import {
  codeOf,
  explainFailure,
  explainSilence,
  isConnectionLost,
  isWithoutConnection,
} from './graph/explain-failure.ts'
import { defaultLimits, type GraphLimits } from './graph/limits.ts'
import { type PlanStep, toPlanStep } from './graph/plan-step.ts'
import { countConnections, type Pool } from './graph/pool.ts'
import { keepReplaceable, type Loan } from './graph/replaceable.ts'
import { refuseOldServer } from './graph/server-version.ts'
import { within } from './graph/within.ts'

export type { PlanStep } from './graph/plan-step.ts'

/** Where a database answers, and who we are there. */
export interface GraphAddress {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string
}

/** Parameters of a statement: plain values that the driver can send. */
export type Parameters = Readonly<Record<string, unknown>>

/** One write transaction: every statement in it holds, or none. */
export interface Write {
  run(statement: string, parameters?: Parameters): Promise<Record<string, unknown>[]>
}

/** The database as the rest of the code sees it. */
export interface Graph {
  /** Runs one reading statement in a READ session, auto-commit, and returns its rows as plain objects. */
  read(statement: string, parameters?: Parameters): Promise<Record<string, unknown>[]>
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

/** For how long a session may take to let go of its connection before we take the connection for dead, in milliseconds. */
const grace = 1_000
/** For how long a server that was not there is taken to be away, in milliseconds. */
const pause = 250
/** Longer than any load or index takes, in milliseconds; it is there to end. */
const longest = 600_000

/** Opens a connection pool to the database; nothing is sent before the first statement. */
export function openGraph(address: GraphAddress, limits: GraphLimits = defaultLimits): Graph {
  const { use, pool, close } = lendSessions(address, limits)
  const readTime = limits.acquisitionTimeout + limits.transactionTimeout
  const timeout = limits.transactionTimeout
  return {
    read: (statement, parameters = {}) =>
      use('READ', readTime, async (session) => toRows(await session.run(statement, parameters, { timeout }))),
    profile: (statement, parameters = {}) =>
      use('READ', longest, async (session) => {
        const { summary } = await session.run(`PROFILE ${statement}`, parameters)
        if (!summary.profile) throw new TypeError('the server gave no profile')
        return toPlanStep(summary.profile)
      }),
    write: (work) =>
      use('WRITE', longest, (session) =>
        session.executeWrite((transaction) =>
          work({ run: async (statement, parameters = {}) => toRows(await transaction.run(statement, parameters)) }),
        ),
      ),
    manage: (statements) =>
      use('WRITE', longest, async (session) => {
        for (const statement of statements) await session.run(statement)
      }),
    check: () =>
      use('READ', limits.acquisitionTimeout, async (session) => {
        await session.run('RETURN 1', {}, { timeout })
      }),
    pool,
    close,
  }
}

type Mode = 'READ' | 'WRITE'

/** Lends a session for each piece of work, for a time at most; connections that no longer answer are given up for new ones. */
function lendSessions(address: GraphAddress, limits: GraphLimits) {
  const connections = keepReplaceable(() => openConnections(address, limits))
  const patience = limits.acquisitionTimeout + limits.transactionTimeout
  let bookmarks: string[] = []
  const use = async <Result>(mode: Mode, time: number, work: (session: Session) => Promise<Result>) => {
    const loan = connections.borrow()
    const session = loan.held.open(mode, bookmarks)
    let connected = true
    try {
      const result = await within(
        time,
        prove(loan).then(() => work(session)),
      )
      if (mode === 'WRITE') bookmarks = session.lastBookmarks()
      return result
    } catch (error) {
      connected = !isWithoutConnection(error)
      if (isConnectionLost(error) || (!connected && loan.quietFor() > patience)) loan.replace()
      if (codeOf(error).includes('Bookmark')) bookmarks = []
      throw explainFailure(error, address)
    } finally {
      void letGo(session, loan, connected)
    }
  }
  const pool = () => ({ sessions: connections.users, ...countConnections(connections.current.driver) })
  return { use, pool, close: () => connections.close() }
}

type Connections = ReturnType<typeof openConnections>

/** A driver, and whether its first connection has been answered: until then nobody opens another one. */
function openConnections({ uri, username, password, database }: GraphAddress, limits: GraphLimits) {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    fetchSize: -1,
    maxConnectionPoolSize: limits.poolSize,
    connectionTimeout: limits.connectionTimeout,
    connectionAcquisitionTimeout: limits.acquisitionTimeout,
    connectionLivenessCheckTimeout: limits.livenessCheck,
    maxTransactionRetryTime: limits.retryTime,
  })
  let proof: Promise<void> | undefined
  const ask = async () => {
    const { agent } = await within(limits.acquisitionTimeout, driver.getServerInfo({ database })).catch((error) => {
      throw explainSilence(error, uri)
    })
    refuseOldServer(agent, uri)
  }
  return {
    driver,
    prove: () => {
      proof ??= ask()
      return proof
    },
    /** Only a cluster has readers that lag behind what was written, and only there do bookmarks go along. */
    open: (mode: Mode, bookmarks: string[]) =>
      driver.session({
        database,
        defaultAccessMode: neo4j.session[mode],
        bookmarks: uri.startsWith('neo4j') ? bookmarks : [],
      }),
    close: () => driver.close(),
  }
}

/** When these connections do not get through, others are tried: not for each who asks, but after a pause. */
async function prove(loan: Loan<Connections>): Promise<void> {
  await loan.held.prove().catch((error: unknown) => {
    setTimeout(loan.replace, pause).unref()
    throw error
  })
}

/** Closes a session, which interrupts what it still runs; when the server takes no notice, its connections are given up. */
async function letGo(session: Session, loan: Loan<Connections>, connected: boolean): Promise<void> {
  await within(grace, session.close()).then(() => connected && loan.noteAnswer(), loan.replace)
  loan.giveBack()
}

function toRows({ records }: { records: Row[] }): Record<string, unknown>[] {
  return records.map((record) => record.toObject())
}
