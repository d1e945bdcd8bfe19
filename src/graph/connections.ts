import neo4j, { type Session } from 'neo4j-driver'
import { z } from 'zod'
import { ExpectedError } from '../errors.ts'
import { explainSilence } from './explain-failure.ts'
import type { GraphLimits } from './limits.ts'
import type { Bookmarks } from './moments.ts'
import { watchDriver } from './sockets.ts'
import { within } from './within.ts'

export type { Session }
export type Mode = 'READ' | 'WRITE'
export type Connections = ReturnType<typeof openConnections>

/** Where a database answers, and who we are there. */
export interface GraphAddress {
  readonly uri: string
  readonly username: string
  readonly password: string
  readonly database: string
}

/** How the connections to the database are taken up. */
export interface Pool {
  /** Sessions that are open: each has a connection or waits for one. */
  readonly sessions: number
  readonly inUse: number
  readonly idle: number
}

/** The oldest Neo4j that has everything our statements use. */
const oldest = '5.26'

/**
 * A driver, and whether its first connection has been answered: until then nobody opens another one. `allClosed` is called
 * when the last of its connections has closed, as happens when the server restarts.
 */
export function openConnections(
  { uri, username, password, database }: GraphAddress,
  limits: GraphLimits,
  allClosed: () => void,
) {
  const watched = watchDriver(allClosed)
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
    const info = watched.run(() => driver.getServerInfo({ database }))
    const { agent } = await within(limits.acquisitionTimeout, info).catch((error) => {
      throw explainSilence(error, uri)
    })
    refuseOldServer(agent, uri)
  }
  return {
    prove: () => {
      proof ??= ask()
      return proof
    },
    /** Does the driver's work. */
    run: watched.run,
    /** Only a cluster has readers that lag behind what was seen, and only there do bookmarks go along unasked. */
    open: (mode: Mode, { last, settled }: Bookmarks, after?: string) =>
      driver.session({
        database,
        defaultAccessMode: neo4j.session[mode],
        bookmarks: [...(uri.startsWith('neo4j') ? [...last, settled] : []), after].filter(isGiven),
      }),
    count: () => countConnections(driver),
    close: async () => {
      watched.release()
      await driver.close()
    },
  }
}

function isGiven(bookmark: string | undefined): bookmark is string {
  return bookmark !== undefined
}

/** Refuses a Neo4j that is too old (BAD_CONFIGURATION); versions by year, like 2025.10, are newer than all others. */
function refuseOldServer(agent: string | undefined, uri: string): void {
  const [, version = '', major, minor] = /^Neo4j\/((\d+)\.(\d+)[^\s]*)/.exec(agent ?? '') ?? []
  if (version === '') return
  const [oldestMajor = 0, oldestMinor = 0] = oldest.split('.').map(Number)
  if (Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor)) return
  throw new ExpectedError(
    'BAD_CONFIGURATION',
    `The Neo4j at ${uri} is ${version}, and this needs ${oldest} or newer. Upgrade it, or set NEO4J_URI to another.`,
    { version, oldest },
  )
}

const counts = z.record(z.string(), z.number())
const lists = z.record(z.string(), z.object({ length: z.number() }))
/** The driver's own pool, which it shows nowhere; a test says when another version keeps it elsewhere. */
const internals = z.object({
  _connectionProvider: z
    .object({ _connectionPool: z.object({ _activeResourceCounts: counts, _pools: lists }) })
    .nullable(),
})

/** Reads how many of the driver's connections are in use and how many idle; before its first use it has none. */
function countConnections(driver: unknown): Omit<Pool, 'sessions'> {
  const pool = internals.parse(driver)._connectionProvider?._connectionPool
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  return {
    inUse: sum(Object.values(pool?._activeResourceCounts ?? {})),
    idle: sum(Object.values(pool?._pools ?? {}).map(({ length }) => length)),
  }
}
