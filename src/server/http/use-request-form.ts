import { isUtf8 } from 'node:buffer'
import { GraphQLError } from 'graphql'
import type { FetchAPI, Plugin } from 'graphql-yoga'
import { ExpectedError } from '../../errors.ts'

/** Content types that a page of another site cannot send without a CORS preflight request. */
const bodies = ['application/json', 'application/graphql+json', 'application/graphql']
/** Charsets whose texts are UTF-8. */
const charsets = ['utf-8', 'utf8', 'us-ascii']
/** Headers that a browser sends to another site only after a preflight request. */
const headers = ['x-graphql-yoga-csrf', 'apollo-require-preflight', 'x-apollo-operation-name']

/** Refuses requests that cannot be parsed, and those that a page of another site could make a browser send (CSRF). */
export function useRequestForm({ corsOrigins }: { corsOrigins: readonly string[] }): Plugin {
  return {
    onRequestParse({ request, url, requestParser, setRequestParser, fetchAPI }) {
      if (request.method === 'POST') checkBody(request.headers)
      if (request.method === 'GET') {
        checkOrigin(request, url.searchParams, corsOrigins)
        checkBytes(request.url)
      }
      if (requestParser)
        setRequestParser((asked) =>
          explainFailure(asked, async () => await requestParser(await readText(asked, fetchAPI))),
        )
    },
  }
}

function checkBody(asked: Headers): void {
  const contentType = asked.get('content-type') ?? ''
  if (!isAskedAbout(contentType)) throw refuse('UNSUPPORTED_MEDIA_TYPE', 415, 'Send the request as application/json.')
  const charset = /;\s*charset="?([^\s;"]*)/i.exec(contentType)?.[1]
  if (charset !== undefined && !charsets.includes(charset.toLowerCase()))
    throw refuse('UNSUPPORTED_MEDIA_TYPE', 415, `Send the request in UTF-8; JSON has no charset ${charset} (RFC 8259).`)
}

function isAskedAbout(contentType: string): boolean {
  return bodies.includes(contentType.split(/[;,]/)[0]?.trim() ?? '')
}

/** A persisted operation may be asked for by its URL alone, wherever that stands; a query by whoever is no page of another site. */
function checkOrigin(request: Request, asked: URLSearchParams, origins: readonly string[]): void {
  const checked =
    isAskedAbout(request.headers.get('content-type') ?? '') || headers.some((name) => request.headers.has(name))
  if (checked || !asked.has('query') || !isOfAnotherSite(request.headers, origins)) return
  throw refuse(
    'CSRF_PREVENTED',
    403,
    `This comes from a page of another site, or from a browser that does not tell. Send queries by POST as application/json, or with the header ${headers[0]}, or by the hash of a persisted operation.`,
  )
}

/**
 * Whether a page of another site may have made a browser ask. Browsers tell in headers that no page can set; they tell nothing
 * to addresses without TLS on other machines, and old ones nowhere: then they are known by the name that all of them give.
 */
function isOfAnotherSite(asked: Headers, origins: readonly string[]): boolean {
  const origin = asked.get('origin')
  if (origin !== null && origins.includes(origin)) return false
  const site = asked.get('sec-fetch-site')
  if (site !== null) return site !== 'same-origin' && site !== 'none'
  return origin !== null || /\bMozilla\//.test(asked.get('user-agent') ?? '')
}

/** The bytes that an address writes as %FF are UTF-8; what is read of others is not what was sent. */
function checkBytes(address: string): void {
  for (const [run] of address.matchAll(/(?:%[\da-f]{2})+/gi))
    if (!isUtf8(Buffer.from(run.replaceAll('%', ''), 'hex'))) throw refuseBytes(`The address has ${run}, which is`)
}

/** The request with its body as a text, without a byte order mark. */
async function readText(asked: Request, fetchAPI: FetchAPI): Promise<Request> {
  if (asked.method !== 'POST') return asked
  const { url, method, headers, signal } = asked
  return new fetchAPI.Request(url, { method, headers, signal, body: decode(await asked.bytes()) })
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw refuseBytes('The body has bytes that are')
  }
}

function refuseBytes(what: string): ExpectedError {
  return new ExpectedError('BAD_REQUEST', `${what} no UTF-8. Send texts in UTF-8.`, { http: { status: 400 } })
}

async function explainFailure<Parsed>(asked: Request, parse: () => Promise<Parsed>): Promise<Parsed> {
  try {
    return await parse()
  } catch (error) {
    if (asked.signal.aborted) throw new ExpectedError('CLIENT_GONE', 'The client left amid the body.')
    if (error instanceof ExpectedError) throw error
    if (error instanceof GraphQLError && !error.extensions.originalError) throw error
    throw new GraphQLError('The request holds JSON that cannot be read.', {
      extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
    })
  }
}

function refuse(code: 'UNSUPPORTED_MEDIA_TYPE' | 'CSRF_PREVENTED', status: number, message: string): ExpectedError {
  return new ExpectedError(code, message, { http: { status } })
}
