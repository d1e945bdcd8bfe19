/** Errors that a caller may see. Each has a stable code and a message that says what to do next. */

/** Every code that a caller can meet; `docs/errors.md` explains each. */
export type ErrorCode =
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'AMBIGUOUS_REFERENCE'
  | 'COST_LIMIT'
  | 'QUERY_TOO_LARGE'
  | 'RATE_LIMITED'
  | 'BAD_REQUEST'
  | 'REQUEST_ENTITY_TOO_LARGE'
  | 'UNSUPPORTED_MEDIA_TYPE'
  | 'CSRF_PREVENTED'
  | 'HOST_NOT_ALLOWED'
  | 'PERSISTED_ONLY'
  | 'PERSISTED_QUERY_NOT_FOUND'
  | 'SERVICE_UNAVAILABLE'
  | 'TIMEOUT'
  | 'CLIENT_GONE'
  | 'BAD_CONFIGURATION'
  | 'BAD_SEED'
  | 'NO_DATABASE'
  | 'DATABASE_AUTHENTICATION'
  | 'DATABASE_UNREACHABLE'
  | 'DATABASE_READ_ONLY'
  | 'DATABASE_FAILED'
  | 'DATABASE_LOCKED'
  | 'DATABASE_START_FAILED'
  | 'PORT_TAKEN'

/** An error that was foreseen: shown as it is, in a response or on the terminal, without a stack. */
export class ExpectedError extends Error {
  readonly code: ErrorCode
  readonly details: Record<string, unknown>

  constructor(code: ErrorCode, message: string, details: Record<string, unknown> = {}, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ExpectedError'
    this.code = code
    this.details = details
  }
}
