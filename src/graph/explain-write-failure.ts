import type { ErrorCode } from '../errors.ts'

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

/** What keeps a database from writing, with what to do about it. */
export function describeWriteFailure(
  code: string,
  { uri, database }: { readonly uri: string; readonly database: string },
): [ErrorCode, string] | undefined {
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
