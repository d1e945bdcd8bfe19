import { deflateSync, gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { createServer } from '../../../src/server/create-server.ts'
import { openListener } from '../../../src/server/http/listener.ts'
import { standardSettings } from '../../../src/server/service-settings.ts'
import { smallSeedTest } from '../../fixtures.ts'

/** A test with the address of a service whose bodies may have a thousand bytes. */
const test = smallSeedTest.extend('url', { scope: 'file' }, async ({ graph }, { onCleanup }) => {
  const service = { ...standardSettings, limits: { ...standardSettings.limits, bodyBytes: 1_000 } }
  const listener = await openListener(readConfig({ PORT: '0' }))
  onCleanup(() => listener.close())
  listener.handleWith(createServer(graph, { logLevel: 'silent', service }))
  return listener.url
})

const query = JSON.stringify({ query: '{ stats { articles } }' })
const json = { 'content-type': 'application/json' }

/** Status, code of the first error and body of what came back. */
async function ask(url: string, init: RequestInit) {
  const response = await fetch(url, { method: 'POST', ...init })
  const text = await response.text()
  const code = /"code":"(\w+)"/.exec(text)?.[1]
  return { status: response.status, code, text, headers: response.headers }
}

test.for([
  'Application/JSON',
  'APPLICATION/JSON; Charset=UTF-8',
  'application/json ;charset=utf-8',
  'application/json; charset="utf-8"',
  'application/json; charset=utf8',
  'application/json;',
  'Application/GraphQL+JSON',
])('a media type has no case, and may have spaces: %s', async (type, { url }) => {
  const { status, text } = await ask(url, { headers: { 'content-type': type }, body: query })
  expect({ status, text }).toMatchObject({ status: 200, text: expect.stringContaining('"articles":2') })
})

test.for([
  ['application/json; charset=iso-8859-1', 'no charset iso-8859-1'],
  ['application/json; Charset="UTF-16"', 'no charset UTF-16'],
  ['Text/Plain', 'application/json'],
  ['json', 'application/json'],
] as const)('a body in %s is refused', async ([type, message], { url }) => {
  const { status, code, text } = await ask(url, { headers: { 'content-type': type }, body: query })
  expect({ status, code }).toEqual({ status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' })
  expect(text).toContain(message)
})

test.for([
  ['gzip', gzipSync(query)],
  ['GZIP', gzipSync(query)],
  ['x-gzip', gzipSync(query)],
  ['deflate', deflateSync(query)],
  ['identity', query],
] as const)('a body may be compressed: %s', async ([encoding, body], { url }) => {
  const { status, text } = await ask(url, { headers: { ...json, 'content-encoding': encoding }, body })
  expect({ status, text }).toMatchObject({ status: 200, text: expect.stringContaining('"articles":2') })
})

test.for([
  ['br', query, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['gzip, gzip', query, 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['gzip', query, 400, 'BAD_REQUEST'],
  ['gzip', gzipSync(query).subarray(0, -6), 400, 'BAD_REQUEST'],
  ['deflate', gzipSync(query), 400, 'BAD_REQUEST'],
  ['gzip', gzipSync(query.padEnd(100_000)), 413, 'REQUEST_ENTITY_TOO_LARGE'],
] as const)('a body that %s does not explain is refused', async ([encoding, body, status, code], { url }) => {
  const reply = await ask(url, { headers: { ...json, 'content-encoding': encoding }, body })
  expect(reply).toMatchObject({ status, code })
})

test('a refused encoding names those that are taken', async ({ url }) => {
  const { headers } = await ask(url, { headers: { ...json, 'content-encoding': 'br' }, body: query })
  expect(headers.get('accept-encoding')).toBe('gzip, deflate')
})

test.for([
  ['/graphql', { accept: 'text/html' }],
  ['/graphql/', { accept: 'text/html' }],
  ['/graphql//?query=%7B__typename%7D', { ...json }],
  ['/health', {}],
  ['/health/', {}],
  ['/ready', {}],
  ['/ready/', {}],
  ['/nowhere', {}],
] as [string, Record<string, string>][])(
  'HEAD answers as GET does, without a body: %s',
  async ([path, headers], { url }) => {
    const [got, head] = await Promise.all(
      ['GET', 'HEAD'].map((method) => fetch(new URL(path, url), { method, headers })),
    )
    expect(head?.status).toBe(got?.status)
    expect(head?.headers.get('content-type')).toBe(got?.headers.get('content-type'))
    expect(await head?.text()).toBe('')
    expect(got?.status).toBe(path === '/nowhere' ? 404 : 200)
  },
)

test.for(['/graphql/', '/graphql//', '/graphql/?a=/'])(
  'a slash at the end changes nothing: %s',
  async (path, { url }) => {
    const page = await fetch(new URL(path, url), { headers: { accept: 'text/html,*/*;q=0.8' } })
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect(await ask(String(new URL(path, url)), { headers: json, body: query })).toMatchObject({ status: 200 })
  },
)
