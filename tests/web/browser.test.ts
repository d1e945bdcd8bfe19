import type { Browser, Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { readTabs } from '../../web/read-tabs.ts'
import { wholeSeedTest as test } from '../fixtures.ts'
import { seconds } from '../patience.ts'
import type { Ask } from '../service.ts'
import { findBrowser, listen, openBrowser } from './browser.ts'

const executable = findBrowser()
const missing = 'no Chromium here: set CHROMIUM to one, or install the package chromium'

vi.setConfig({ testTimeout: seconds(180) })

let service: Awaited<ReturnType<typeof listen>>
let browser: Browser | undefined
let page: Page
const strangers: string[] = []
const troubles: string[] = []

test.beforeAll(async ({ graph, ask }) => {
  if (!executable && readConfig().ci) throw new Error(missing)
  if (!executable) return console.warn(`Not tried in a browser: ${missing}.`)
  await planFirstTab(ask)
  service = await listen(graph)
  browser = await openBrowser(executable)
})

/** The service plans ahead at its start; here a busy machine's first plan would outlast a request's deadline. */
async function planFirstTab(ask: Ask) {
  const query = readTabs()[0]?.query ?? ''
  const expectAnswer = async () => expect((await ask(query)).errors).toBeUndefined()
  await vi.waitFor(expectAnswer, { timeout: seconds(90), interval: 500 })
}

test.afterAll(async () => {
  await browser?.close()
  service?.close()
})

test.beforeEach(async ({ skip }) => {
  if (!browser) return skip(missing)
  strangers.length = 0
  troubles.length = 0
  service.answered.length = 0
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 } })
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && hostname !== '127.0.0.1') strangers.push(request.url())
  })
  page = await context.newPage()
  page.on('pageerror', ({ message }) => troubles.push(message))
  page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
})

const ours = readTabs().map(({ query }) => query.match(/^query (\w+)/m)?.[1])

async function readTabNames(): Promise<string[]> {
  await page.locator('.graphiql-tab').first().waitFor()
  return await page.locator('.graphiql-tab').allInnerTexts()
}

/** Presses the run button and gives a reader of what comes into sight, further down each time. */
async function runQuery() {
  const answer = page.locator('.result-window')
  let seen = ''
  await page.click('.graphiql-execute-button')
  return async () => {
    seen += ((await answer.textContent()) ?? '').replaceAll('\u00a0', ' ')
    await answer.hover()
    await page.mouse.wheel(0, 400)
    return seen
  }
}

test('a newcomer runs the first tab and reads who said what; nothing leaves this machine', async () => {
  await page.goto(service.url)
  expect(await page.title()).toBe('Tit for Tat')
  expect(await readTabNames()).toEqual(ours)
  const readOn = await runQuery()
  await expect.poll(readOn, { timeout: seconds(40) }).toContain('"whoSaid"')
  await expect.poll(readOn, { timeout: seconds(40) }).toContain('"name": "Scott Bessent"')
  await expect.poll(readOn, { timeout: seconds(40) }).toContain('"name": "Kevin Hassett"')
  expect([strangers, troubles]).toEqual([[], []])
})

test('a link with a query and variables opens as a tab of its own, once', async () => {
  const query = 'query FromLink($first: Int) { entities(first: $first) { nodes { __typename } } }'
  const link = new URLSearchParams({ query, variables: '{ "first": 2 }' })
  await page.goto(`${service.url}/graphql?${link}`)
  expect(await readTabNames()).toEqual(['FromLink', ...ours])
  await expect.poll(await runQuery(), { timeout: seconds(40) }).toContain('"entities"')
  await page.reload()
  expect(await readTabNames()).toEqual(['FromLink', ...ours])
  await page.goto(`${service.url}/graphql`)
  expect(await readTabNames()).toEqual(['FromLink', ...ours])
  expect([strangers, troubles]).toEqual([[], []])
})

test('once the browser has the large parts, a visit asks for the small page and the schema alone', async () => {
  await page.goto(`${service.url}/graphql`)
  const visitAgain = async () => {
    service.answered.length = 0
    await page.reload()
    expect(await readTabNames()).toEqual(ours)
    await expect.poll(() => service.answered, { timeout: seconds(40) }).toContain('POST /graphql')
    return service.answered.filter((line) => line !== 'POST /graphql')
  }
  await expect.poll(visitAgain, { timeout: seconds(120), interval: 1_000 }).toEqual(['GET /graphql'])
})
