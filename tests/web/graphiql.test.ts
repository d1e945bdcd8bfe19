import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { listShippedOperations } from '../../operations/index.ts'
import { createServer } from '../../src/server/create-server.ts'
import { standardSettings } from '../../src/server/service-settings.ts'
import { emptyGraphTest as test } from '../fixtures.ts'

let server: ReturnType<typeof createServer>
test.beforeAll(({ graph }) => {
  server = createServer(graph, { logLevel: 'silent' })
})

async function get(path: string, headers: Record<string, string> = {}) {
  return await server.fetch(`http://localhost${path}`, { headers: { accept: 'text/html', ...headers } })
}

async function readPage(): Promise<string> {
  return await (await get('/graphql')).text()
}

test('a browser gets GraphiQL, in the encoding that it takes', async () => {
  const plain = await get('/graphql', { 'accept-encoding': 'br;q=0, identity' })
  expect(plain.headers.get('content-type')).toBe('text/html; charset=utf-8')
  expect(plain.headers.get('content-encoding')).toBeNull()
  const html = await plain.text()
  expect(html).toContain('<title>Tit for Tat</title>')
  const brotli = await get('/graphql', { 'accept-encoding': 'gzip, deflate, br, zstd' })
  expect(brotli.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(await brotli.bytes()).toString()).toBe(html)
  const gzip = await get('/graphql', { 'accept-encoding': 'gzip' })
  expect(gzip.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(await gzip.bytes()).toString()).toBe(html)
  expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.get('etag'))).size).toBe(3)
})

test('whoever has the page is told so, without a body', async () => {
  const etag = (await get('/graphql', { 'accept-encoding': 'br' })).headers.get('etag') ?? ''
  expect(etag).toMatch(/^"[\w-]+"$/)
  const again = await get('/graphql', { 'accept-encoding': 'br', 'if-none-match': `"other", ${etag}` })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
  expect((await get('/graphql', { 'accept-encoding': 'br', 'if-none-match': '"other"' })).status).toBe(200)
})

test('the large parts are ours, small on the wire, and kept for ever', async () => {
  const html = await readPage()
  const paths = [...html.matchAll(/"(\/graphiql\/[^"]+)"/g)].map(([, path]) => path ?? '')
  expect(paths.length).toBe(6)
  expect(html.match(/(?:src|href)="(?!\/graphiql\/|data:)[^"]*"/g)).toBeNull()
  for (const path of paths) {
    const part = await get(path, { accept: '*/*', 'accept-encoding': 'br' })
    expect([part.status, part.headers.get('cache-control')]).toEqual([200, 'public, max-age=31536000, immutable'])
    expect((await part.bytes()).length).toBeLessThan(1_500_000)
  }
  expect((await get('/graphiql/no-such-part.js')).status).toBe(404)
})

test('the page opens with our questions, in their order, and lets nothing out', async () => {
  const page = await get('/graphql')
  expect(page.headers.get('content-security-policy')).toContain("connect-src 'self'")
  const data = JSON.parse((await page.text()).match(/id="data">(.*?)<\/script>/s)?.[1] ?? '')
  const questions = data.groups.flatMap((group: { questions: object[] }) => group.questions)
  expect(questions).toEqual(listShippedOperations().map(({ slug, title, text }) => ({ slug, title, query: text })))
})

test('without pages the front door leads browsers to GraphiQL', async ({ graph }) => {
  const service = { ...standardSettings, pages: false }
  const bare = createServer(graph, { logLevel: 'silent', service })
  const front = await bare.fetch('http://localhost/', { headers: { accept: 'text/html' }, redirect: 'manual' })
  expect([front.status, front.headers.get('location')]).toEqual([302, '/graphql'])
  for (const one of [bare, server])
    expect((await one.fetch('http://localhost/', { headers: { accept: 'application/json' } })).status).toBe(404)
})

test('a program that asks at the same address gets JSON', async () => {
  const reply = await get('/graphql?query=%7B__typename%7D', { accept: 'application/json' })
  expect(reply.headers.get('content-type')).toContain('application/json')
})
