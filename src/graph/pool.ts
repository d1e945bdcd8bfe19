import { z } from 'zod'

/** How the connections to the database are taken up. */
export interface Pool {
  /** Sessions that are open: each has a connection or waits for one. */
  readonly sessions: number
  readonly inUse: number
  readonly idle: number
}

const counts = z.record(z.string(), z.number())
const lists = z.record(z.string(), z.object({ length: z.number() }))
/** The driver's own pool, which it shows nowhere; a test says when another version keeps it elsewhere. */
const driver = z.object({
  _connectionProvider: z
    .object({ _connectionPool: z.object({ _activeResourceCounts: counts, _pools: lists }) })
    .nullable(),
})

/** Reads how many of the driver's connections are in use and how many idle; before its first use it has none. */
export function countConnections(held: unknown): Omit<Pool, 'sessions'> {
  const pool = driver.parse(held)._connectionProvider?._connectionPool
  const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0)
  return {
    inUse: sum(Object.values(pool?._activeResourceCounts ?? {})),
    idle: sum(Object.values(pool?._pools ?? {}).map(({ length }) => length)),
  }
}
