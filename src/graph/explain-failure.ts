import { type ErrorCode, ExpectedError } from '../errors.ts'

/** Whom we asked, for messages to the one who runs the service; a caller never sees them. */
interface Asked {
  readonly uri: string
  readonly username: string
  readonly database: string
}

/** What the driver says when all connections are taken, or none can be opened in time. */
const acquisition = 'Connection acquisition timed out'

/** The codes of statements that the server has ended because they took too long. */
const endedByServer = [
  'Neo.ClientError.Transaction.TransactionTimedOut',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
  'Neo.TransientError.Transaction.Terminated',
  'Neo.ClientError.Transaction.Terminated',
]

/** The codes of a database that takes no writes because it was told so. */
const readOnly = [
  'Neo.ClientError.General.WriteOnReadOnlyAccessDatabase',
  'Neo.ClientError.General.ForbiddenOnReadOnlyDatabase',
]

/** The codes of a database that could not write to its disk, and of the same one afterwards: it answers nothing any more. */
const failed = [
  'Neo.DatabaseError.Transaction.TransactionLogError',
  'Neo.DatabaseError.Transaction.TransactionCommitFailed',
  'Neo.DatabaseError.Transaction.TransactionStartFailed',
]

/** The codes of an index or a constraint that another transaction has made since this one looked for it. */
const madeByAnother = [
  'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists',
  'Neo.ClientError.Schema.IndexAlreadyExists',
  'Neo.ClientError.Schema.ConstraintAlreadyExists',
]

/** The code that the driver or the server has given a failure; empty where there is none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}

/** Whether the connection was lost, or there was none to be had; a reset in the middle of a message is a ProtocolError. */
export function isConnectionLost(error: unknown): boolean {
  return ['ServiceUnavailable', 'SessionExpired', 'ProtocolError'].includes(codeOf(error))
}

/**
 * Whether another transaction came between: an index or a constraint was there already, though the statement said IF NOT
 * EXISTS, or each waited for the other. The database has undone this one then, and it may be tried again.
 */
export function isCrossedByAnother(error: unknown): boolean {
  const code = codeOf(error instanceof ExpectedError ? error.cause : error)
  return code === 'Neo.TransientError.Transaction.DeadlockDetected' || madeByAnother.includes(code)
}

/** Whether no connection could be had in time. */
export function isWithoutConnection(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith(acquisition)
}

/** Why the server's certificate is not trusted; undefined where that is not what is wrong. */
function findDistrust(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined
  const [, reason] = /certificate is not trusted.* Socket responded with: (\S+)$/s.exec(error.message) ?? []
  return reason ?? findDistrust(error.cause)
}

/** Whether it was HTTP that answered, as it does on Neo4j's port 7474. */
function isWebServer(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('Server responded HTTP')
}

/** Turns what driver and server say into errors with a code of ours; what nobody foresaw stays as it is. */
export function explainFailure(error: unknown, asked: Asked): unknown {
  if (error instanceof ExpectedError) return error
  const [code, message] = describe(error, asked) ?? describeWriteFailure(error, asked) ?? []
  return code && message ? new ExpectedError(code, message, {}, { cause: error }) : error
}

/** A first connection that nobody answers is a server that is not there, whatever it was that ran out of time. */
export function explainSilence(error: unknown, uri: string): unknown {
  const silent = isWithoutConnection(error) || (error instanceof ExpectedError && error.code === 'TIMEOUT')
  return silent ? new ExpectedError('DATABASE_UNREACHABLE', adviseUnreachable(uri), {}, { cause: error }) : error
}

function adviseUnreachable(uri: string): string {
  return `No Neo4j answers at ${uri}. Is it running, and is NEO4J_URI right?`
}

function describe(error: unknown, { uri, username, database }: Asked): [ErrorCode, string] | undefined {
  const code = codeOf(error)
  if (isWithoutConnection(error)) return ['SERVICE_UNAVAILABLE', 'The database is busy. Try again in a moment.']
  if (endedByServer.includes(code))
    return ['TIMEOUT', 'The database took longer over this than it may. Ask for less, or try again in a moment.']
  if (code === 'Neo.ClientError.Security.Forbidden')
    return ['DATABASE_AUTHENTICATION', `The user "${username}" may not do this at ${uri}. Give the user the right to.`]
  if (code.startsWith('Neo.ClientError.Security'))
    return [
      'DATABASE_AUTHENTICATION',
      `The database at ${uri} does not accept the user "${username}" with this password. Set NEO4J_USERNAME and NEO4J_PASSWORD.`,
    ]
  if (code === 'Neo.ClientError.Database.DatabaseNotFound')
    return ['BAD_CONFIGURATION', `The server at ${uri} has no database "${database}". Set NEO4J_DATABASE.`]
  const distrusted = findDistrust(error)
  if (distrusted)
    return [
      'BAD_CONFIGURATION',
      `The server at ${uri} has a certificate that this machine does not trust (${distrusted}). Give its authority's in NODE_EXTRA_CA_CERTS, or take any by a scheme that ends in +ssc.`,
    ]
  if (isWebServer(error))
    return [
      'BAD_CONFIGURATION',
      `A web server answers at ${uri}, not Neo4j's Bolt. Set NEO4J_URI to Bolt's port: 7687, as a rule.`,
    ]
  if (isConnectionLost(error)) return ['DATABASE_UNREACHABLE', adviseUnreachable(uri)]
  if (code.startsWith('Neo.TransientError'))
    return ['SERVICE_UNAVAILABLE', 'The database cannot do this just now. Try again in a moment.']
  return undefined
}

/** What keeps a database from writing, with what to do about it. */
function describeWriteFailure(error: unknown, { uri, database }: Asked): [ErrorCode, string] | undefined {
  const code = codeOf(error)
  if (readOnly.includes(code))
    return [
      'DATABASE_READ_ONLY',
      `The database "${database}" at ${uri} is read-only. Nothing was written; allow writing, then try again.`,
    ]
  if (failed.includes(code))
    return [
      'DATABASE_FAILED',
      `The Neo4j at ${uri} could not write to its disk and has stopped working. Make room on the disk and restart it: what was being written is then there as a whole, or not at all.`,
    ]
  return undefined
}
