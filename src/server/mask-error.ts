import { GraphQLError } from 'graphql'
import { type ErrorCode, ExpectedError } from '../errors.ts'

/** Expected where the service starts; a caller is told no more than that the database is away. */
const operatorsCodes: readonly ErrorCode[] = [
  'BAD_CONFIGURATION',
  'DATABASE_AUTHENTICATION',
  'DATABASE_UNREACHABLE',
  'DATABASE_FAILED',
]

/** What a caller may see of an error: expected ones with their code, anything else only that something failed. */
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

/** The cause stays on the error, for the log; it is no part of the response. */
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
