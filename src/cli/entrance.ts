import { once } from 'node:events'
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Config } from '../config.ts'
import type { ErrorCode } from '../errors.ts'
import { checkHost } from '../server/http/check-host.ts'
import { explainListenFailure } from '../server/http/explain-listen-failure.ts'

/** How often clients that take too long over a request are looked for, in milliseconds. */
const watch = 1_000
/** How long clients that keep their connections are told to leave before idle ones are closed. */
const farewell = 1_000
/** How long requests under way may take to end when we close. */
const grace = 6_000

/** The port we listen on: whoever comes early is told to come again. */
export interface Entrance {
  /** Where GraphiQL and the API are. */
  readonly url: string
  /** From now on requests go to this listener. */
  admit(listener: RequestListener): void
  /** Lets requests under way end, then closes the port. */
  close(): Promise<void>
}

/** Takes the port before anything slow begins, so that a taken one is known at once (PORT_TAKEN). */
export async function openEntrance({
  host,
  port,
  service,
}: Pick<Config, 'host' | 'port' | 'service'>): Promise<Entrance> {
  let answer: RequestListener = answerStarting
  let leaving = false
  const isMeant = checkHost(host, service.allowedHosts)
  const server = createServer(limitPatience(service), (request, response) => {
    response.shouldKeepAlive &&= !leaving
    if (isMeant(request.headers.host)) answer(request, response)
    else refuseHost(response)
  })
  try {
    await once(server.listen(port, host), 'listening')
  } catch (error) {
    throw explainListenFailure(error, host, port)
  }
  return {
    url: describeAddress(server, host),
    admit: (listener) => {
      answer = listener
    },
    close: async () => {
      leaving = true
      await closeServer(server)
    },
  }
}

/** Node answers 408 and closes the connection of a client that takes longer to send a request. */
function limitPatience({ headersTimeout, bodyTimeout }: Config['service']) {
  const both = headersTimeout > 0 && bodyTimeout > 0
  return {
    requestTimeout: bodyTimeout,
    headersTimeout: both ? Math.min(headersTimeout, bodyTimeout) : headersTimeout || bodyTimeout,
    connectionsCheckingInterval: watch,
  }
}

const answerStarting: RequestListener = (_request, response) =>
  answerError(response, 503, 'SERVICE_UNAVAILABLE', 'The service is starting.', { 'retry-after': '2' })

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
  if (await hasConnections(server)) await delay(farewell)
  const closed = once(server, 'close')
  server.close()
  const timer = setTimeout(() => server.closeAllConnections(), grace)
  await closed
  clearTimeout(timer)
}

function hasConnections(server: Server): Promise<boolean> {
  return new Promise((resolve) => server.getConnections((_error, count) => resolve(count > 0)))
}

/** Loopback and "every address" are both reached as localhost from this machine. */
function describeAddress(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : address
  const name = ['127.0.0.1', '::1', '0.0.0.0', '::', 'localhost'].includes(host) ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/graphql`
}
