import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import type { Graph } from '../../../src/graph/index.ts'
import { createServer } from '../../../src/server/create-server.ts'
import { type HttpListener, openListener } from '../../../src/server/http/listener.ts'
import { openTestGraph } from '../../graph.ts'

let graph: Graph
let listener: HttpListener
beforeAll(async () => {
  graph = await openTestGraph()
  const config = readConfig({ PORT: '0', HEADERS_TIMEOUT_MS: '500', BODY_TIMEOUT_MS: '1500' })
  listener = await openListener(config)
  listener.handleWith(createServer(graph, { logLevel: 'silent', service: config.service }))
})
afterAll(async () => {
  await listener.close()
  await graph.close()
})

const body = '{"query":"{ __typename }"}'
const start = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\n'
const head = `${start}Content-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`

/** Sends a beginning at once and the rest byte by byte, and tells what came back by the end of the connection. */
async function drip(begin: string, rest: string, pause: number): Promise<{ reply: string; seconds: number }> {
  const socket = connect(Number(new URL(listener.url).port), '127.0.0.1')
  const begun = performance.now()
  await once(socket, 'connect')
  const reply = text(socket)
  socket.write(begin)
  for (const byte of rest) {
    await delay(pause)
    if (!socket.writable) break
    socket.write(byte)
  }
  return { reply: await reply, seconds: (performance.now() - begun) / 1000 }
}

test('a client that sends a request slowly, but in time, is answered', async () => {
  const { reply } = await drip(head, body, 10)
  expect(reply).toMatch(/^HTTP\/1\.1 200 /)
  expect(reply).toContain('"data":{"__typename":"Query"}')
})

test.each([
  ['headers', start, 'X-Drip: '.padEnd(200, 'a')],
  ['a body', head, body],
])('a client that drips %s is told so, and its connection closed', async (_, begin, rest) => {
  const { reply, seconds } = await drip(begin, rest, 200)
  expect(reply).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/)
  expect(reply).not.toContain('__typename')
  expect(seconds).toBeLessThan(10)
})

test('headers and body have a bound each, that a variable sets', () => {
  expect(readConfig({}).service).toMatchObject({ headersTimeout: 10_000, bodyTimeout: 15_000 })
  expect(() => readConfig({ BODY_TIMEOUT_MS: 'long' })).toThrow(/^BODY_TIMEOUT_MS must be/)
})
