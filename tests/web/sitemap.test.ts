import { expect, vi } from 'vitest'
import { ExpectedError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/index.ts'
import { wholeSeedTest as test } from '../fixtures.ts'
import { patientSettings, seconds } from '../patience.ts'
import { openService } from '../service.ts'

vi.setConfig({ testTimeout: seconds(120) })

const get = (path: string, accept = '*/*') => ({ method: 'GET', path, headers: { accept } })
const readAddresses = (xml: string) => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)

test('robots.txt leads to the sitemap under the address that the service has on the web', async ({ send, graph }) => {
  const { status, headers, text } = await send(get('/robots.txt', 'text/plain'))
  expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
  expect(text).toContain('Disallow: /search\n')
  expect(text).toContain('Sitemap: http://localhost/sitemap.xml\n')
  const named = openService(graph, { service: { ...patientSettings, publicUrl: 'https://tariffs.example' } })
  expect((await named.send(get('/robots.txt'))).text).toContain('Sitemap: https://tariffs.example/sitemap.xml\n')
  const [first] = readAddresses((await named.send(get('/sitemap.xml'))).text)
  expect(first).toBe('https://tariffs.example/')
})

test('where the graph does not answer, crawlers are told to come again', async ({ graph }) => {
  const down: Graph = { ...graph, read: () => Promise.reject(new ExpectedError('SERVICE_UNAVAILABLE', 'down')) }
  const { status, headers } = await openService(down).send(get('/sitemap.xml'))
  expect([status, headers.get('retry-after')]).toEqual([503, '60'])
})

test('the sitemap names the page of all that has one, and each is there', async ({ send, ask }) => {
  const { status, headers, text } = await send(get('/sitemap.xml', 'application/xml'))
  expect([status, headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8'])
  expect(text).toMatch(/^<\?xml version="1.0" encoding="UTF-8"\?>\n<urlset /)
  const paths = readAddresses(text).map((address) => address.replace('http://localhost', ''))
  expect(new Set(paths).size).toBe(paths.length)
  const { data } = await ask(
    '{ entities(types: [PERSON, MEASURE]) { totalCount } articles { totalCount } statements { totalCount } }',
  )
  const { entities, articles, statements } = data as unknown as Record<string, { totalCount: number } | undefined>
  const count = (start: RegExp) => paths.filter((path) => start.test(path)).length
  expect(count(/^\/(people|measures)\//)).toBe(entities?.totalCount)
  expect(count(/^\/articles\//)).toBe(articles?.totalCount)
  expect(count(/^\/statements\//)).toBe(statements?.totalCount)
  const missing: string[] = []
  for (const path of paths) {
    const { status, text } = await send(get(path, 'text/html'))
    if (status !== 200 || !text.includes('<h1')) missing.push(`${status} ${path}`)
  }
  expect(missing).toEqual([])
})
