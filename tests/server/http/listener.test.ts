import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as delay, setImmediate } from 'node:timers/promises'
import { expect } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { createServer } from '../../../src/server/create-server.ts'
import { openListener } from '../../../src/server/http/listener.ts'
import { emptyGraphTest } from '../../fixtures.ts'
import { seconds } from '../../patience.ts'

/** A test with the port of a service that waits half a second for headers and three times as long for a body, or longer on a slow machine. */
const test = emptyGraphTest.extend('port', { scope: 'file' }, async ({ graph }, { onCleanup }) => {
  const limits = { HEADERS_TIMEOUT_MS: String(seconds(0.5)), BODY_TIMEOUT_MS: String(seconds(1.5)) }
  const config = readConfig({ PORT: '0', ...limits })
  const listener = await openListener(config)
  onCleanup(() => listener.close())
  listener.handleWith(createServer(graph, { logLevel: 'silent', service: config.service }))
  return Number(new URL(listener.url).port)
})

const body = '{"query":"{ __typename }"}'
const start = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n'
const head = `${start}Content-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`

/** Sends a beginning at once and the rest byte by byte until there is a reply, and gives that by the end of the connection. */
async function drip(port: number, begin: string, rest: string, pause: number): Promise<string> {
  const socket = connect(port, '127.0.0.1').setEncoding('utf8')
  let reply = ''
  socket.on('data', (piece: string) => {
    reply += piece
  })
  const closed = once(socket, 'close')
  socket.write(begin)
  for (const byte of rest) {
    await delay(pause)
    // What has come meanwhile is read first: a byte sent to a connection that the server has closed would discard it.
    await setImmediate()
    if (reply || !socket.writable) break
    socket.write(byte)
  }
  await closed
  return reply
}

test('a client that sends a request slowly, but in time, is answered', async ({ port }) => {
  const reply = await drip(port, head, body, 10)
  expect(reply).toMatch(/^HTTP\/1\.1 200 /)
  expect(reply).toContain('"data":{"__typename":"Query"}')
})

test.for([
  ['headers', start, 'X-Drip: '.padEnd(200, 'a')],
  ['a body', head, body],
] as const)('a client that drips %s is told so, and its connection closed', async ([, begin, rest], { port }) => {
  const reply = await drip(port, begin, rest, seconds(0.2))
  expect(reply).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
  expect(reply).not.toContain('__typename')
})

test('headers and body have a bound each, that a variable sets', () => {
  expect(readConfig({}).service).toMatchObject({ headersTimeout: 10_000, bodyTimeout: 15_000 })
  expect(() => readConfig({ BODY_TIMEOUT_MS: 'long' })).toThrow(/^BODY_TIMEOUT_MS must be/)
})

test('until the service is there a browser gets a page that asks again, a program an error', async ({
  onTestFinished,
}) => {
  const listener = await openListener(readConfig({ PORT: '0' }))
  onTestFinished(() => listener.close())
  listener.explainWait('It loads <the seed>.')
  const { origin } = new URL(listener.url)
  const page = await fetch(origin, { headers: { accept: 'text/html,*/*' } })
  expect([page.status, page.headers.get('refresh'), page.headers.get('cache-control')]).toEqual([503, '2', 'no-store'])
  expect(await page.text()).toContain('It loads &lt;the seed&gt;. This page asks again')
  const error = await fetch(listener.url)
  expect([error.status, error.headers.get('retry-after')]).toEqual([503, '2'])
  expect(await error.json()).toMatchObject({ errors: [{ extensions: { code: 'SERVICE_UNAVAILABLE' } }] })
})
