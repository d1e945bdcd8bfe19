import { once } from 'node:events'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { MIMEType } from 'node:util'
import { showStarting } from '../../../web/starting.ts'
import type { Config } from '../../config.ts'
import { type ErrorCode, ExpectedError } from '../../errors.ts'
import { checkHost } from './check-host.ts'

/** How often Node looks for requests past their timeout, in milliseconds. */
const checkInterval = 1_000
/** How long responses tell clients to close their keep-alive connections before idle ones are closed, in milliseconds. */
const drainTime = 1_000
/** How long requests under way may take to end when we close, in milliseconds. */
const grace = 6_000

/** The HTTP listener: until there is a handler, /health is 200, and all else is answered with 503 and Retry-After. */
export interface HttpListener {
  /** Where GraphiQL and the API are. */
  readonly url: string
  /** Says in those answers what is waited for. */
  explainWait(reason: string): void
  /** From now on requests go to this handler. */
  handleWith(handler: RequestListener): void
  /** Waits for requests under way, then closes the port. */
  close(): Promise<void>
}

/** Binds the port before anything slow begins, so that a taken one is known at once (PORT_TAKEN). */
export async function openListener({
  host,
  port,
  service,
}: Pick<Config, 'host' | 'port' | 'service'>): Promise<HttpListener> {
  let wait = ''
  let handle: RequestListener = (request, response) => answerStarting(request, response, wait)
  let closing = false
  const isAllowed = checkHost(host, service.allowedHosts)
  const server = createServer(toTimeouts(service), (request, response) => {
    response.shouldKeepAlive &&= !closing
    writeInOneForm(request)
    if (isAllowed(request.headers.host)) handle(request, response)
    else refuseHost(response)
  })
  try {
    await once(server.listen(port, host), 'listening')
  } catch (error) {
    throw explainListenFailure(error, host, port)
  }
  return {
    url: nameAddress(host, readPort(server)),
    explainWait: (reason) => {
      wait = reason
    },
    handleWith: (handler) => {
      handle = handler
    },
    close: async () => {
      closing = true
      await closeServer(server)
    },
  }
}

/**
 * Writes in one form what HTTP lets clients write in several, before anything reads it: HEAD is a GET whose body Node leaves
 * out, a path may end in a slash, and a media type may be in any case and have spaces behind it (RFC 9110, 8.3.1).
 */
function writeInOneForm(request: IncomingMessage): void {
  if (request.method === 'HEAD') request.method = 'GET'
  request.url = request.url?.replace(/^(\/[^?]*[^/?])\/+(?=\?|$)/, '$1')
  const type = request.headers['content-type']
  // What is no media type is refused as it is.
  if (type?.includes('/')) request.headers['content-type'] = readMediaType(type)
}

function readMediaType(type: string): string {
  try {
    return String(new MIMEType(type))
  } catch {
    return type
  }
}

/** Node answers 408 and closes the connection of a client that takes longer to send a request. */
function toTimeouts({ headersTimeout, bodyTimeout }: Config['service']) {
  const both = headersTimeout > 0 && bodyTimeout > 0
  return {
    requestTimeout: bodyTimeout,
    headersTimeout: both ? Math.min(headersTimeout, bodyTimeout) : headersTimeout || bodyTimeout,
    connectionsCheckingInterval: checkInterval,
  }
}

/** Whoever restarts processes that are not healthy leaves one alone that takes long to start. */
function answerStarting({ url, headers }: IncomingMessage, response: ServerResponse, wait: string): void {
  if (url === '/health') return void response.end()
  const message = ['The service is starting.', wait].filter(Boolean).join(' ')
  if (headers.accept?.includes('text/html')) {
    response.writeHead(503, { ...startingHeaders, refresh: '2', 'content-type': 'text/html; charset=utf-8' })
    response.end(showStarting(message))
  } else answerError(response, 503, 'SERVICE_UNAVAILABLE', message, startingHeaders)
}

const startingHeaders = { 'retry-after': '2', 'cache-control': 'no-store' }

function refuseHost(response: ServerResponse): void {
  const message = 'This service is not asked under that name. Ask localhost, or have the name added to ALLOWED_HOSTS.'
  answerError(response, 421, 'HOST_NOT_ALLOWED', message, { connection: 'close' })
}

function answerError(
  response: ServerResponse,
  status: number,
  code: ErrorCode,
  message: string,
  headers: Record<string, string>,
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers })
  response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }))
}

/** A client that has just sent its next request is answered; closing its connection at once would lose that request. */
async function closeServer(server: Server): Promise<void> {
  if (await hasConnections(server)) await delay(drainTime)
  const closed = once(server, 'close')
  server.close()
  const timer = setTimeout(() => server.closeAllConnections(), grace)
  await closed
  clearTimeout(timer)
}

function hasConnections(server: Server): Promise<boolean> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count > 0)))
}

function readPort(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('A TCP server has an address with a port.')
  return address.port
}

/** Where a service that listens at `host` is reached from this machine; one that listens everywhere is at localhost. */
export function nameAddress(host: string, port: number): string {
  const name = ['127.0.0.1', '0.0.0.0', '::'].includes(host) ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/graphql`
}

/** What keeps us from listening, with what to do (PORT_TAKEN, BAD_CONFIGURATION); an unexpected error stays as it is. */
function explainListenFailure(error: unknown, host: string, port: number): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE')
    return new ExpectedError(
      'PORT_TAKEN',
      `Port ${port} on ${host} is taken by another program. Choose another: PORT=${port === 65_535 ? port - 1 : port + 1} npm start`,
      { host, port },
      { cause: error },
    )
  if (code === 'EACCES')
    return new ExpectedError('BAD_CONFIGURATION', `PORT ${port} may not be used by this user; choose one above 1023.`)
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return new ExpectedError('BAD_CONFIGURATION', `HOST ${host} is no address of this machine.`, { host })
  return error
}
