import { z } from 'zod'

const whole = (standard: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number from 0 to 999999999')
    .transform(Number)
    .default(standard)
const choice = (standard: boolean) => z.stringbool({ error: 'must be true or false' }).default(standard)
const list = z.string().transform((text) => text.split(',').map((one) => one.trim()))
const address = z.url({ protocol: /^https?$/, error: 'must be an address that starts with http:// or https://' })

/** Every variable that says what callers may do and what they get to see, with its default. */
export const serviceVariables = {
  MAX_DEPTH: whole(12),
  MAX_TOKENS: whole(1_000),
  MAX_ALIASES: whole(15),
  MAX_DIRECTIVES: whole(10),
  MAX_SELECTIONS: whole(1_000),
  MAX_COST: whole(50_000),
  MAX_BODY_BYTES: whole(1_000_000),
  MAX_LIST_ITEMS: whole(100),
  MAX_TEXT_LENGTH: whole(2_000),
  MAX_SEARCH_LENGTH: whole(500),
  HEADERS_TIMEOUT_MS: whole(10_000),
  BODY_TIMEOUT_MS: whole(15_000),
  REQUEST_TIMEOUT_MS: whole(5_000),
  REQUESTS_PER_SECOND: whole(50),
  TRUST_PROXY: choice(false),
  INTROSPECTION: choice(true),
  GRAPHIQL: choice(true),
  PERSISTED_ONLY: choice(false),
  CORS_ORIGIN: list.default([]),
  ALLOWED_HOSTS: list.default([]),
  METRICS: choice(false),
  RESPONSE_CACHE_MB: whole(32),
  OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
}

const variables = z.object(serviceVariables)

/** What one document or one request may hold. */
export interface Limits {
  readonly depth: number
  readonly tokens: number
  readonly aliases: number
  readonly directives: number
  /** Fields and fragments, each counted as often as a fragment brings it in. */
  readonly selections: number
  readonly cost: number
  readonly bodyBytes: number
  readonly listItems: number
  readonly textLength: number
  readonly searchLength: number
}

/** How the service treats its callers. */
export interface ServiceSettings {
  readonly limits: Limits
  /** Milliseconds that a client may take to send the headers of a request; 0 for no limit, here and for the body. */
  readonly headersTimeout: number
  /** Milliseconds that a client may take to send a whole request. */
  readonly bodyTimeout: number
  /** Milliseconds after which an operation is given up. */
  readonly requestTimeout: number
  /** For each client that is not on this machine; 0 for no limit. */
  readonly requestsPerSecond: number
  /** Whether a proxy in front of us tells truly who asks. */
  readonly trustProxy: boolean
  readonly introspection: boolean
  readonly graphiql: boolean
  readonly persistedOnly: boolean
  /** The pages of other sites that may ask. */
  readonly corsOrigins: readonly string[]
  /** The names, besides those of loopback, under which we may be asked. */
  readonly allowedHosts: readonly string[]
  /** Whether others than this machine may read /metrics. */
  readonly metrics: boolean
  /** How much memory answers that are kept may take; 0 for none. */
  readonly responseCacheBytes: number
  /** Where traces go; nowhere unless given. */
  readonly tracesTo: string | undefined
}

/** What the variables ask for. */
export function toServiceSettings(found: z.infer<typeof variables>): ServiceSettings {
  return Object.freeze({
    limits: toLimits(found),
    headersTimeout: found.HEADERS_TIMEOUT_MS,
    bodyTimeout: found.BODY_TIMEOUT_MS,
    requestTimeout: found.REQUEST_TIMEOUT_MS,
    requestsPerSecond: found.REQUESTS_PER_SECOND,
    trustProxy: found.TRUST_PROXY,
    introspection: found.INTROSPECTION,
    graphiql: found.GRAPHIQL,
    persistedOnly: found.PERSISTED_ONLY,
    corsOrigins: Object.freeze(found.CORS_ORIGIN),
    allowedHosts: Object.freeze(found.ALLOWED_HOSTS),
    metrics: found.METRICS,
    responseCacheBytes: found.RESPONSE_CACHE_MB * 1_000_000,
    tracesTo: found.OTEL_EXPORTER_OTLP_ENDPOINT,
  })
}

/** The settings of an environment that says nothing. */
export const standardSettings: ServiceSettings = toServiceSettings(variables.parse({}))

function toLimits(found: z.infer<typeof variables>): Limits {
  return Object.freeze({
    depth: found.MAX_DEPTH,
    tokens: found.MAX_TOKENS,
    aliases: found.MAX_ALIASES,
    directives: found.MAX_DIRECTIVES,
    selections: found.MAX_SELECTIONS,
    cost: found.MAX_COST,
    bodyBytes: found.MAX_BODY_BYTES,
    listItems: found.MAX_LIST_ITEMS,
    textLength: found.MAX_TEXT_LENGTH,
    searchLength: found.MAX_SEARCH_LENGTH,
  })
}
