import neo4j, { type Driver, Neo4jError, type ProfiledPlan, type Record as Row } from 'neo4j-driver'
import { ExpectedError } from './errors.ts'

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

/** One operator of the plan of a statement that was run, with the rows it gave and what it cost. */
export interface PlanStep {
  readonly operator: string
  readonly details: string
  readonly rows: number
  readonly dbHits: number
  readonly children: readonly PlanStep[]
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
  /** Fails with a clear error when the server does not answer or does not let us in. */
  check(): Promise<void>
  close(): Promise<void>
}

/** Opens a connection pool to the database; nothing is sent before the first statement. */
export function openGraph(address: GraphAddress): Graph {
  const driver = openDriver(address)
  const { database } = address
  return {
    read: (statement, parameters = {}) => explain(address, () => readRows(driver, database, statement, parameters)),
    profile: (statement, parameters = {}) =>
      explain(address, async () => {
        await using session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
        const { summary } = await session.run(`PROFILE ${statement}`, parameters)
        if (!summary.profile) throw new TypeError('the server gave no profile')
        return toPlanStep(summary.profile)
      }),
    write: (work) =>
      explain(address, async () => {
        await using session = driver.session({ database })
        return await session.executeWrite((transaction) =>
          work({ run: async (statement, parameters = {}) => toRows(await transaction.run(statement, parameters)) }),
        )
      }),
    manage: (statements) =>
      explain(address, async () => {
        await using session = driver.session({ database })
        for (const statement of statements) await session.run(statement)
      }),
    check: () =>
      explain(address, async () => {
        await readRows(driver, database, 'RETURN 1', {})
      }),
    close: () => driver.close(),
  }
}

function openDriver({ uri, username, password }: GraphAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    fetchSize: -1,
    maxConnectionPoolSize: 16,
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 5_000,
    maxTransactionRetryTime: 2_000,
  })
}

async function readRows(driver: Driver, database: string, statement: string, parameters: Parameters) {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    return toRows(await session.run(statement, parameters))
  } finally {
    await session.close()
  }
}

function toPlanStep({ operatorType, arguments: details, rows, dbHits, children }: ProfiledPlan): PlanStep {
  return {
    operator: operatorType.replace(/@.*/, ''),
    details: String(details.Details ?? ''),
    rows,
    dbHits,
    children: children.map(toPlanStep),
  }
}

function toRows({ records }: { records: Row[] }): Record<string, unknown>[] {
  return records.map((record) => record.toObject())
}

/** Turns the driver's failures that an operator can mend into errors that say how. */
async function explain<Result>(
  { uri, username, database }: GraphAddress,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error
    if (error.code.startsWith('Neo.ClientError.Security'))
      throw new ExpectedError(
        'DATABASE_AUTHENTICATION',
        `The database at ${uri} does not accept the user "${username}" with this password. Set NEO4J_USERNAME and NEO4J_PASSWORD.`,
        {},
        { cause: error },
      )
    if (error.code === 'Neo.ClientError.Database.DatabaseNotFound')
      throw new ExpectedError(
        'BAD_CONFIGURATION',
        `The server at ${uri} has no database "${database}". Set NEO4J_DATABASE.`,
        {},
        { cause: error },
      )
    if (error.code === 'ServiceUnavailable' || error.code === 'SessionExpired')
      throw new ExpectedError(
        'DATABASE_UNREACHABLE',
        `No Neo4j answers at ${uri}. Is it running, and is NEO4J_URI right?`,
        {},
        { cause: error },
      )
    throw error
  }
}
