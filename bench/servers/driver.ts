import neo4j, { type Driver } from 'neo4j-driver'

/** Where a server of the bench listens. */
export const port = Number(process.env.PORT)

/** A driver set up as the service's own, for servers that need not use the service's code. */
export function openDriver(): Driver {
  const { NEO4J_URI = '', NEO4J_USERNAME = '', NEO4J_PASSWORD = '' } = process.env
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
    fetchSize: -1,
    maxConnectionPoolSize: 4,
  })
}
