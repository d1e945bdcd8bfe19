import { z } from 'zod'

const whole = (standard: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number from 0 to 999999999')
    .transform(Number)
    .default(standard)
const choice = (standard: boolean) => z.stringbool({ error: 'must be true or false' }).default(standard)
/** How many proxies of our own are in front: true means one. */
const proxies = z
  .string()
  .regex(/^(true|false|\d)$/i, 'must be true, false or how many proxies of your own are in front, 0 to 9')
  .transform((text) => ({ true: 1, false: 0 })[text.toLowerCase()] ?? Number(text))
  .default(0)
const list = z.string().transform((text) => text.split(',').map((one) => one.trim()))
const address = z.url({ protocol: /^https?$/, error: 'must be an address that starts with http:// or https://' })

/** Every environment variable about callers: what they may do and what they see, with its default. */
export const serviceVariables = {
  MAX_DEPTH: whole(12),
  MAX_TOKENS: whole(4_000),
  MAX_ALIASES: whole(100),
  MAX_DIRECTIVES: whole(100),
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
  TRUST_PROXY: proxies,
  INTROSPECTION: choice(true),
  GRAPHIQL: choice(true),
  PAGES: choice(true),
  PUBLIC_URL: address.transform((text) => text.replace(/\/+$/, '')).optional(),
  PERSISTED_ONLY: choice(false),
  CORS_ORIGIN: list.default([]),
  ALLOWED_HOSTS: list.default([]),
  METRICS: choice(false),
  RESPONSE_CACHE_MB: whole(32),
  OTEL_EXPORTER_OTLP_ENDPOINT: address.optional(),
}

const variables = z.object(serviceVariables)

/** How large one document or one request may be. */
export interface Limits {
  readonly depth: number
  readonly tokens: number
  readonly aliases: number
  readonly directives: number
  /** Fields and fragments; what is in a fragment counts once for each place where it is spread. */
  readonly selections: number
  readonly cost: number
  readonly bodyBytes: number
  readonly listItems: number
  readonly textLength: number
  readonly searchLength: number
}

/** What callers may do and what they see. */
export interface ServiceSettings {
  readonly limits: Limits
  /** Milliseconds within which a client has to send the headers of a request; 0 means no limit, also for the body. */
  readonly headersTimeout: number
  /** Milliseconds within which a client has to send a whole request. */
  readonly bodyTimeout: number
  /** The timeout of an operation in milliseconds. */
  readonly requestTimeout: number
  /** Rate limit for each client that is not on this machine; 0 means no limit. */
  readonly requestsPerSecond: number
  /** How many proxies of our own write `X-Forwarded-For`; 0 means that it is not trusted. */
  readonly proxies: number
  readonly introspection: boolean
  readonly graphiql: boolean
  /** Whether there are pages for people who do not write queries. */
  readonly pages: boolean
  /** Where the service is on the web, without a slash at its end; undefined where it is not told. */
  readonly publicUrl: string | undefined
  readonly persistedOnly: boolean
  /** Origins that may send requests from a browser (CORS). */
  readonly corsOrigins: readonly string[]
  /** Names that the Host header may have besides those of loopback. */
  readonly allowedHosts: readonly string[]
  /** Whether clients on other machines may read /metrics. */
  readonly metrics: boolean
  /** The size of the response cache; 0 turns it off. */
  readonly responseCacheBytes: number
  /** The OTLP endpoint for traces; undefined turns tracing off. */
  readonly tracesTo: string | undefined
}

/** The settings that these variables give. */
export function toServiceSettings(found: z.infer<typeof variables>): ServiceSettings {
  return Object.freeze({
    limits: toLimits(found),
    headersTimeout: found.HEADERS_TIMEOUT_MS,
    bodyTimeout: found.BODY_TIMEOUT_MS,
    requestTimeout: found.REQUEST_TIMEOUT_MS,
    requestsPerSecond: found.REQUESTS_PER_SECOND,
    proxies: found.TRUST_PROXY,
    introspection: found.INTROSPECTION,
    graphiql: found.GRAPHIQL,
    pages: found.PAGES,
    publicUrl: found.PUBLIC_URL,
    persistedOnly: found.PERSISTED_ONLY,
    corsOrigins: Object.freeze(found.CORS_ORIGIN),
    allowedHosts: Object.freeze(found.ALLOWED_HOSTS),
    metrics: found.METRICS,
    responseCacheBytes: found.RESPONSE_CACHE_MB * 1_000_000,
    tracesTo: found.OTEL_EXPORTER_OTLP_ENDPOINT,
  })
}

/** The settings when no variable is set. */
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
