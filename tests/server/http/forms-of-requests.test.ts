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

/** `{"query":"{ country(ref: \"Türkiye\") { name } }"}` with these bytes in place of the name. */
const inBody = (name: Buffer | string) => {
  const [before = '', after = ''] = JSON.stringify({ query: '{ country(ref: "X") { name } }' }).split('X')
  return Buffer.concat([Buffer.from(before), Buffer.from(name), Buffer.from(after)])
}
const notUtf8 = [
  ['Windows-1252', Buffer.from('T\xfcrkiye', 'latin1')],
  ['UTF-16', Buffer.from('Türkiye', 'utf16le')],
  ['Shift JIS', Buffer.from([0x93, 0xfa, 0x96, 0x7b])],
  ['a letter cut off', Buffer.from('中国').subarray(0, -1)],
  ['an overlong letter', Buffer.from([0xc0, 0xaf])],
  ['half of a surrogate pair', Buffer.from([0xed, 0xa0, 0x80])],
  ['more than Unicode has', Buffer.from([0xf5, 0x80, 0x80, 0x80])],
] as const

test.for(
  notUtf8.flatMap(([what, bytes]) => [
    [what, 'application/json', inBody(bytes)] as const,
    [what, 'application/graphql+json', inBody(bytes)] as const,
    [
      what,
      'application/graphql',
      Buffer.concat([Buffer.from('{ country(ref: "'), bytes, Buffer.from('") { name } }')]),
    ] as const,
  ]),
)('%s in a body of %s is refused', async ([what, type, body], { url }) => {
  const replies = await Promise.all([
    ask(url, { headers: { 'content-type': type }, body }),
    ask(url, { headers: { 'content-type': type, 'content-encoding': 'gzip' }, body: gzipSync(body) }),
    ask(url, { headers: { 'content-type': type }, body: new Blob([body]).stream(), duplex: 'half' } as RequestInit),
  ])
  for (const { status, code, text } of replies)
    expect({ what, status, code, text }).toMatchObject({
      status: 400,
      code: 'BAD_REQUEST',
      text: expect.stringContaining('no UTF-8'),
    })
})

test.for(['Türkiye', '中国', '🐉', '\ufffd'])('%s in a body is read as it is', async (name, { url }) => {
  const { status, text } = await ask(url, { headers: json, body: inBody(name) })
  expect({ status, text }).toMatchObject({ status: 200, text: expect.stringContaining(`named \\"${name}\\"`) })
})

test('a byte order mark before a body is no part of it', async ({ url }) => {
  const marked = await ask(url, { headers: json, body: `\ufeff${query}` })
  expect(marked).toMatchObject({ status: 200, text: expect.stringContaining('"articles":2') })
  const plain = await ask(url, { headers: { 'content-type': 'application/graphql' }, body: '\ufeff{ __typename }' })
  expect(plain).toMatchObject({ status: 200 })
})

const question = (name: string) => `query=%7Bcountry(ref:%22${name}%22)%7Bname%7D%7D`

test.for([
  ['a byte', question('%FF')],
  ['Windows-1252', question('T%FCrkiye')],
  ['a letter cut off', question('%E4%B8')],
  ['half of a surrogate pair', question('%ed%a0%80')],
  ['a variable', `query=query($a:EntityRef!)%7Bcountry(ref:$a)%7Bname%7D%7D&variables=%7B%22a%22:%22%FF%22%7D`],
  ['an extension', `query=%7B__typename%7D&extensions=%7B%22a%22:%22%FF%22%7D`],
  ['the name of an operation', `query=query%20A%7B__typename%7D&operationName=%FF`],
  ['a parameter', `query=%7B__typename%7D&%FF=1`],
] as const)('%s in an address that is no UTF-8 is refused', async ([, path], { url }) => {
  const { status, code, text } = await ask(`${url}?${path}`, { method: 'GET', headers: json })
  expect({ status, code }).toEqual({ status: 400, code: 'BAD_REQUEST' })
  expect(text).toContain('no UTF-8')
})

test.for([
  ['encoded', question('T%C3%BCrkiye'), 'Türkiye'],
  ['in small letters', question('%e4%b8%ad%e5%9b%bd'), '中国'],
  ['the sign of a lost letter', question('%EF%BF%BD'), '\ufffd'],
  ['a percent sign', question('100%25'), '100%'],
  ['a percent sign that encodes nothing', question('100%'), '100%'],
] as const)('UTF-8 in an address is read: %s', async ([, path, name], { url }) => {
  const { status, text } = await ask(`${url}?${path}`, { method: 'GET', headers: json })
  expect({ status, text }).toMatchObject({ status: 200, text: expect.stringContaining(`named \\"${name}\\"`) })
})
