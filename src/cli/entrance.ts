import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { ExpectedError } from '../errors.ts'

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
export async function openEntrance({ host, port }: Config): Promise<Entrance> {
  let answer: RequestListener = answerStarting
  let leaving = false
  const server = createServer((request, response) => {
    response.shouldKeepAlive &&= !leaving
    answer(request, response)
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

const answerStarting: RequestListener = (_request, response) => {
  const error = { message: 'The service is starting.', extensions: { code: 'SERVICE_UNAVAILABLE' } }
  response.writeHead(503, { 'content-type': 'application/json', 'retry-after': '2' })
  response.end(JSON.stringify({ errors: [error] }))
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
