import { parseHTML } from 'linkedom'
import { pino } from 'pino'
import { expect, vi } from 'vitest'
import { ExpectedError } from '../../src/errors.ts'
import type { Graph } from '../../src/graph/index.ts'
import { createServer } from '../../src/server/create-server.ts'
import { standardSettings } from '../../src/server/service-settings.ts'
import { smallSeedTest as test } from '../fixtures.ts'
import { listen } from '../listen.ts'
import { patientSettings, seconds } from '../patience.ts'
import { openService, type Reply, type Send } from '../service.ts'

vi.setConfig({ testTimeout: seconds(120) })

const get = (path: string) => ({ method: 'GET', path, headers: { accept: 'text/html' } })

/** What a reader sees of a refusal, and when the browser asks again by itself. */
function read({ status, headers, text }: Reply) {
  const { document } = parseHTML(text)
  return {
    status,
    heading: document.querySelector('h1')?.textContent,
    text: document.querySelector('main p')?.textContent,
    again: headers.get('refresh'),
    kept: headers.get('cache-control'),
  }
}

/** A service over a graph that gives nothing but this error. */
function openFailing(graph: Graph, error: Error): Send {
  return openService({ ...graph, read: () => Promise.reject(error) }).send
}

test('an answer that takes too long is a page that says so and asks again', async ({ graph }) => {
  const { send } = openService(graph, { service: { ...standardSettings, requestTimeout: 1 } })
  const refused = { status: 503, heading: 'This takes too long just now', again: '5', kept: 'no-store' }
  expect(read(await send(get('/tit-for-tat')))).toMatchObject(refused)
  expect(read(await send(get('/tit-for-tat.csv')))).toMatchObject(refused)
})

test.for([
  [new ExpectedError('SERVICE_UNAVAILABLE', 'The database is busy. Try again in a moment.'), 'The database is busy.'],
  [new ExpectedError('DATABASE_UNREACHABLE', 'bolt://secret'), 'The database does not answer.'],
] as const)(
  'where the database cannot serve, the page says so and asks again: %s',
  async ([error, words], { graph }) => {
    expect(read(await openFailing(graph, error)(get('/')))).toEqual({
      status: 503,
      heading: 'The graph does not answer',
      text: `${words} This page asks again in a few seconds.`,
      again: '5',
      kept: 'no-store',
    })
  },
)

test('what failed here is no fault of the reader, and tells no secret', async ({ graph }) => {
  const shown = read(await openFailing(graph, new Error('password'))(get('/')))
  expect(shown).toMatchObject({ status: 500, heading: 'Something went wrong', again: null })
  expect(shown.text).not.toContain('password')
})

test('a page that cannot be made of its data says no more than that', async ({ graph }) => {
  await graph.manage(["MATCH (measure:Measure) SET measure.announcedOn = 'soon'"])
  const log = pino({ level: 'error' }, { write: (line: string) => logged.push(line) })
  const logged: string[] = []
  const { send } = openService(graph, {}, log)
  const { status, text } = await send(get('/tit-for-tat'))
  expect([status, parseHTML(text).document.querySelector('h1')?.textContent]).toEqual([500, 'Something went wrong'])
  expect(text).not.toMatch(/TypeError|at .*\.ts/)
  expect(logged.join()).toContain('a page failed')
})

test('who asks too often gets a page that says how often one may', async ({ graph }) => {
  const settings = { ...patientSettings, requestsPerSecond: 1, proxies: 1 }
  using service = await listen(createServer(graph, { logLevel: 'silent', service: settings }))
  const replies: Reply[] = []
  for (let time = 0; time < 4; time += 1) {
    const response = await fetch(service.url, { headers: { accept: 'text/html', 'x-forwarded-for': '192.0.2.7' } })
    replies.push({ status: response.status, headers: response.headers, text: await response.text(), body: null })
  }
  const refused = replies.map(read).find(({ status }) => status === 429)
  expect(refused).toMatchObject({ heading: 'Too many requests', again: '1', kept: 'no-store' })
  expect(refused?.text).toContain('You can ask 1 times a second.')
})

test('a CSV has all pages of a list up to a cap, and says in its last line where it is cut', async ({
  graph,
  send,
}) => {
  await graph.manage([
    `UNWIND range(1, 5100) AS number CREATE (:Article {id: 'Article:many-' + number, slug: 'many-' + number,
       title: 'One of many', sortOn: date('2020-01-01')})`,
  ])
  const { status, text } = await send({ method: 'GET', path: '/about.csv' })
  const lines = text.trimEnd().split('\r\n')
  expect(status).toBe(200)
  expect(lines.filter((line) => line.includes('Article:')).length).toBe(5_000)
  expect(lines.at(-1)).toMatch(/^"Cut after 5000 rows of 51\d\d\. Narrow the question for the rest\."$/)
})
