import { GraphQLError } from 'graphql'
import { ExpectedError } from './errors.ts'

/** What a caller may see of an error: expected ones with their code, anything else only that something failed. */
export function maskError(error: unknown): Error {
  if (!(error instanceof GraphQLError)) return maskError(new GraphQLError('', { originalError: toError(error) }))
  const { originalError } = error
  if (originalError instanceof ExpectedError)
    return rebuild(error, originalError.message, { code: originalError.code, ...originalError.details })
  if (originalError && !(originalError instanceof GraphQLError))
    return rebuild(error, 'Something went wrong here. It has been logged.', { code: 'INTERNAL_SERVER_ERROR' })
  return error
}

function rebuild(
  { nodes, source, positions, path }: GraphQLError,
  message: string,
  extensions: Record<string, unknown>,
) {
  return new GraphQLError(message, {
    nodes: nodes ?? null,
    source: source ?? null,
    positions: positions ?? null,
    path: path ?? null,
    extensions,
  })
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error))
}
