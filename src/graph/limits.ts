/** How long the database may take, in milliseconds, and how many connections to it are kept. */
export interface GraphLimits {
  /** For how long the server works on one read before it gives up. */
  readonly transactionTimeout: number
  /** The same for a statement that this database has not planned yet, because planning counts towards it. */
  readonly planningTimeout: number
  /** How long a read waits for a free connection, and a connection for its first answer. */
  readonly acquisitionTimeout: number
  /** For how long in total a write is tried again after failures that pass. */
  readonly retryTime: number
  /** How long a server may take to accept a connection. */
  readonly connectionTimeout: number
  /** After so much idle time a connection is tried before it is used. */
  readonly livenessCheck: number
  /** Connections; about twice the cores of the database. More of them only wait inside it, and some of them long. */
  readonly poolSize: number
}

/** The limits unless the environment says otherwise. */
export const defaultLimits: GraphLimits = {
  transactionTimeout: 3_000,
  planningTimeout: 20_000,
  acquisitionTimeout: 2_000,
  retryTime: 2_000,
  connectionTimeout: 2_000,
  livenessCheck: 30_000,
  poolSize: 4,
}
