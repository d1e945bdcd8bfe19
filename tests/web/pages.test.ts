import { brotliCompressSync, constants } from 'node:zlib'
import jsonld from 'jsonld'
import { parseHTML } from 'linkedom'
import { expect } from 'vitest'
import { listShippedOperations } from '../../operations/index.ts'
import { findPage, listPages } from '../../web/list-pages.ts'
import { wholeSeedTest as test } from '../fixtures.ts'
import { asJson, type Send } from '../service.ts'
import { addresses } from './pages.ts'

const paths = Object.keys(addresses)

/** A page as a browser gets it, and as a document. */
async function open(send: Send, path: string) {
  const reply = await send({ method: 'GET', path, headers: { accept: 'text/html' } })
  return { ...reply, document: parseHTML(reply.text).document }
}

/** The address of the same data in another form. */
function withSuffix(path: string, suffix: string): string {
  const [, start = '', search = ''] = /^([^?]*)(.*)$/.exec(path) ?? []
  return `${start}.${suffix}${search}`
}

test('there is an address of every kind of page', async () => {
  const pages = await listPages()
  const found = paths.map((path) => findPage(pages, path.split('?')[0] ?? '', new URLSearchParams())?.[0].path)
  expect(new Set(found)).toEqual(new Set(pages.map(({ path }) => path)))
})

test.for(paths)(
  '%s is a page with one heading, a description and strict rules, and no script in it',
  async (path, { send }) => {
    const { status, headers, document } = await open(send, path)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    expect([...document.querySelectorAll('h1')].map(({ textContent }) => textContent)).toEqual([addresses[path]])
    expect(document.querySelector('meta[name=description]')?.getAttribute('content')?.length).toBeGreaterThan(20)
    expect(document.querySelector('link[rel=canonical]')?.getAttribute('href')).toMatch(/^http:\/\/localhost\//)
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(
      document.querySelectorAll('[style], style, [onclick], script:not([src]):not([type="application/ld+json"])')
        .length,
    ).toBe(0)
  },
)

test.for(paths)('%s is written as people write: no day in digits, no loose punctuation', async (path, { send }) => {
  const { document } = await open(send, path)
  for (const forMachines of document.querySelectorAll('main :is(pre, code)')) forMachines.remove()
  const texts = [...document.querySelectorAll('main :is(h1, h2, h3, p, li, td)')].map(({ textContent }) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  )
  expect(texts.filter((text) => /\b\d{4}-\d{2}(-\d{2})?\b|^[·,;.] |[·,;]$| [,;.]( |$)/.test(text))).toEqual([])
})

test.for(paths)('%s.json is what the link to GraphiQL asks for', async (path, { send }) => {
  const { document } = await open(send, path)
  const link = document.querySelector('footer a[href^="/graphql"]')?.getAttribute('href') ?? ''
  const { searchParams } = new URL(link, 'http://localhost')
  const asked = listShippedOperations().find(({ slug }) => slug === searchParams.get('question'))
  const variables = JSON.parse(searchParams.get('variables') ?? '')
  const { body } = await send(asJson({ query: asked?.text, variables }))
  const json = await send({ method: 'GET', path: withSuffix(path, 'json') })
  expect(json.headers.get('content-type')).toContain('application/json')
  expect(json.body?.errors).toBeUndefined()
  expect(json.body).toEqual(body)
})

test.for(paths)('%s.csv is a table with the mark of UTF-8 before it', async (path, { send }) => {
  const { status, headers, text } = await send({ method: 'GET', path: withSuffix(path, 'csv') })
  expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
  expect(text.split('\r\n').length).toBeGreaterThan(2)
})

test('every citation leads to a paragraph that its article shows', async ({ send }) => {
  const links = new Set<string>()
  for (const path of paths)
    for (const link of (await open(send, path)).document.querySelectorAll('a.cite'))
      links.add(link.getAttribute('href') ?? '')
  const dead: string[] = []
  for (const [path, all] of Map.groupBy(links, (link) => link.split('#')[0] ?? '')) {
    const { document } = await open(send, path)
    dead.push(...all.filter((link) => document.getElementById(link.split('#')[1] ?? '') === null))
  }
  expect(links.size).toBeGreaterThan(60)
  expect(dead).toEqual([])
})

test('linked data is JSON-LD that says something, without asking anybody for its terms', async ({ send }) => {
  let statements = 0
  for (const path of paths)
    for (const { textContent } of (await open(send, path)).document.querySelectorAll(
      'script[type="application/ld+json"]',
    )) {
      const documentLoader = (url: string) => Promise.reject(new Error(`asked for ${url}`))
      const quads = await jsonld.toRDF(JSON.parse(textContent), { documentLoader, base: 'http://localhost/' })
      expect([path, Array.isArray(quads) && quads.length > 2]).toEqual([path, true])
      statements += 1
    }
  expect(statements).toBeGreaterThan(3)
})

test('a list as CSV has the rows of all its pages', async ({ send, ask }) => {
  const { data } = await ask('{ whoSaid(about: "China") { totalCount } }')
  const { whoSaid } = data as { whoSaid?: { totalCount: number } }
  const { text } = await send({ method: 'GET', path: '/said.csv?about=China' })
  expect(whoSaid?.totalCount).toBeGreaterThan(100)
  expect(text.match(/^Statement:/gm)?.length).toBe(whoSaid?.totalCount)
})

test('a chart by itself is an image that runs nothing', async ({ send }) => {
  const { status, headers, text } = await send({ method: 'GET', path: '/measures/us-april-2025-tariff-on-china.svg' })
  expect([status, headers.get('content-type')]).toEqual([200, 'image/svg+xml; charset=utf-8'])
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; style-src 'sha256-/)
  expect(text).toMatch(/^<svg[^>]*><style>/)
  expect(text).toContain('11 to 31 May 2025: in force, 30 % in all')
})

test('what has another name leads to its own address', async ({ send }) => {
  const { status, headers } = await send({ method: 'GET', path: '/measures/fentanyl%20tariff?asOf=2025-04' })
  expect([status, headers.get('location')]).toEqual([301, '/measures/us-fentanyl-tariff?asOf=2025-04'])
})

test.for<[string, number, string]>([
  ['/measures/us-fentanyl-tarif', 404, 'US fentanyl tariff on Chinese goods'],
  ['/said?about=soybaens', 404, 'soybeans'],
  ['/said?about=China&from=yesterday', 400, 'is no date'],
  ['/said?about=China&mode=SUNG', 400, 'SUNG'],
  ['/articles/no-such-article', 404, 'There is no such page'],
  ['/nowhere', 404, 'There is no such page'],
  ['/measures/a/b', 404, 'There is no such page'],
  ['/%E0%A4%A', 404, 'There is no such page'],
])('%s is a page that says what to do', async ([path, expected, words], { send }) => {
  const { status, document } = await open(send, path)
  expect(status).toBe(expected)
  expect(document.querySelector('main')?.textContent).toContain(words)
  expect(document.querySelector('form[role=search]')).not.toBeNull()
})

test('a program gets the plain 404 of the service where there is no page', async ({ send }) => {
  const { status, text } = await send({ method: 'GET', path: '/nowhere', headers: { accept: 'application/json' } })
  expect(status).toBe(404)
  expect(text).not.toContain('<')
})

test('an answer that is empty says what was searched', async ({ send }) => {
  const { document } = await open(send, '/said?about=soybeans&from=2030')
  expect(document.querySelector('.empty')?.textContent).toContain('10 articles up to 29 October 2025')
})

test('a page with its style, its logo and its script has at most 15 KB on the wire; a copy that is current is not sent again', async ({
  send,
}) => {
  const headers = { accept: 'text/html', 'accept-encoding': 'br' }
  for (const path of paths) {
    const page = await send({ method: 'GET', path, headers })
    const again = await send({
      method: 'GET',
      path,
      headers: { ...headers, 'if-none-match': page.headers.get('etag') ?? '' },
    })
    expect([path, again.status]).toEqual([path, 304])
    const { text } = await open(send, path)
    const assets = new Set(text.match(/\/assets\/[^"]+/g))
    const parts = await Promise.all([...assets].map(async (asset) => (await send({ method: 'GET', path: asset })).text))
    const sizes = [text, ...parts].map(
      (part) => brotliCompressSync(part, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length,
    )
    expect([path, sizes.reduce((sum, size) => sum + size) < 15_000, sizes]).toEqual([path, true, sizes])
  }
})
