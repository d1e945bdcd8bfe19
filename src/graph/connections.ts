import neo4j, { type Session } from 'neo4j-driver'
import type { GraphAddress } from './address.ts'
import type { Bookmarks } from './bookmarks.ts'
import { coalesceWrites } from './coalesce-writes.ts'
import { explainSilence } from './explain-failure.ts'
import type { GraphLimits } from './limits.ts'
import { refuseOldServer } from './server-version.ts'
import { within } from './within.ts'

export type { Session }
export type Mode = 'READ' | 'WRITE'
export type Connections = ReturnType<typeof openConnections>

/** A driver, and whether its first connection has been answered: until then nobody opens another one. */
export function openConnections({ uri, username, password, database }: GraphAddress, limits: GraphLimits) {
  coalesceWrites()
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
    /** Only a cluster has readers that lag behind what was seen, and only there do bookmarks go along unasked. */
    open: (mode: Mode, { last, settled }: Bookmarks, after?: string) =>
      driver.session({
        database,
        defaultAccessMode: neo4j.session[mode],
        bookmarks: [...(uri.startsWith('neo4j') ? [...last, settled] : []), after].filter(isGiven),
      }),
    close: () => driver.close(),
  }
}

function isGiven(bookmark: string | undefined): bookmark is string {
  return bookmark !== undefined
}
