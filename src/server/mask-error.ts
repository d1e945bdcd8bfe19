import { GraphQLError } from 'graphql'
import { type ErrorCode, ExpectedError } from '../errors.ts'

/** Codes that are meant for whoever runs the service; callers see SERVICE_UNAVAILABLE instead. */
const operatorsCodes: readonly ErrorCode[] = [
  'BAD_CONFIGURATION',
  'DATABASE_AUTHENTICATION',
  'DATABASE_UNREACHABLE',
  'DATABASE_FAILED',
]

/** What a caller sees of an error: expected errors with their code, of all others only that something failed. */
export function maskError(error: unknown): Error {
  if (!(error instanceof GraphQLError)) return maskError(new GraphQLError('', { originalError: toError(error) }))
  const { originalError } = error
  if (originalError instanceof ExpectedError) return showExpected(error, originalError)
  if (originalError && !(originalError instanceof GraphQLError))
    return hide(error, originalError, 'INTERNAL_SERVER_ERROR', 'Something went wrong here. It has been logged.')
  return error.extensions.code ? error : rebuild(error, error.message, { ...error.extensions, code: 'BAD_USER_INPUT' })
}

function showExpected(error: GraphQLError, expected: ExpectedError): GraphQLError {
  if (operatorsCodes.includes(expected.code))
    return hide(error, expected, 'SERVICE_UNAVAILABLE', 'The database does not answer. Try again in a moment.')
  return rebuild(error, expected.message, { code: expected.code, ...expected.details })
}

/** Keeps the cause on the error for the log; the response does not contain it. */
function hide(error: GraphQLError, cause: Error, code: string, message: string): GraphQLError {
  return rebuild(error, message, { code }, cause)
}

function rebuild(
  { nodes, source, positions, path }: GraphQLError,
  message: string,
  extensions: Record<string, unknown>,
  originalError: Error | null = null,
): GraphQLError {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
    originalError,
  })
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
