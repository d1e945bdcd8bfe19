import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { expect, inject, vi } from 'vitest'
import { readConfig } from '../../../src/config.ts'
import { findFreePort } from '../../../src/neo4j/index.ts'
import { wholeSeedTest as test } from '../../fixtures.ts'
import { installPackages } from '../../install-packages.ts'
import { seconds } from '../../patience.ts'
import { findBrowser, listen, missingBrowser, openBrowser } from '../browser.ts'
import { addresses } from '../pages.ts'

vi.setConfig({ testTimeout: seconds(120), hookTimeout: seconds(300) })

/** What Lighthouse gives at least for each category. */
const LEAST = 0.95
/** What else the machine does only makes a page slower: of so many runs the fastest counts. */
const RUNS = 3

/** Lighthouse reckons a phone to be four times slower than a fast machine: on a slow one the pages are slowed less. */
const throttling = { cpuSlowdownMultiplier: Math.max(1, 4 / inject('slowness')) }
/** Where the service, its database and the browser share so little, their speed says nothing of a page. */
const isTooSlow = inject('slowness') > 3

const categories = ['accessibility', 'best-practices', 'seo'] as const

/** As much of Lighthouse as we use. */
interface Judge {
  default(url: string, flags: object): Promise<{ lhr: Report } | undefined>
}

interface Report {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>
  readonly audits: Readonly<Record<string, { readonly id: string; readonly score: number | null }>>
}

const executable = findBrowser()
let missing: string | undefined = executable ? undefined : missingBrowser
let service: Awaited<ReturnType<typeof listen>>
let browser: Browser | undefined
let port = 0
let judge: Judge['default']

test.beforeAll(async ({ graph, send }) => {
  missing ??= await installPackages(import.meta.dirname)
  if (missing && readConfig().ci) throw new Error(missing)
  if (missing || !executable) return console.warn(`Not judged by Lighthouse: ${missing}.`)
  judge = ((await import(join(import.meta.dirname, 'node_modules/lighthouse/core/index.js'))) as Judge).default
  // No page is judged by how long the database plans its question.
  for (const path of Object.keys(addresses)) await send({ method: 'GET', path, headers: { accept: 'text/html' } })
  service = await listen(graph)
  port = await findFreePort()
  browser = await openBrowser(executable, [`--remote-debugging-port=${port}`])
})

test.afterAll(async () => {
  await browser?.close()
  service?.close()
})

/** Search engines are kept out of what the search box finds, on purpose. */
const left = (path: string) => (path.startsWith('/search') ? ['is-crawlable'] : [])

async function run(path: string, onlyCategories: readonly string[]): Promise<Report> {
  const maxWaitForLoad = seconds(45)
  const flags = { port, logLevel: 'error', onlyCategories, skipAudits: left(path), maxWaitForLoad, throttling }
  const result = await judge(`${service.url}${path}`, flags)
  if (!result) throw new Error(`Lighthouse says nothing about ${path}`)
  return result.lhr
}

/** The audits that take points, for the message of a failure. */
function listFaults({ audits }: Report): string[] {
  return Object.values(audits).flatMap(({ id, score }) => (score !== null && score < 1 ? [id] : []))
}

test.for(Object.keys(addresses))('%s has at least 95 of 100 on a phone, in each category', async (path, { skip }) => {
  if (missing) return skip(missing)
  const report = await run(path, isTooSlow ? categories : ['performance', ...categories])
  for (const name of categories)
    expect([name, (report.categories[name]?.score ?? 0) >= LEAST, listFaults(report)]).toEqual([
      name,
      true,
      expect.anything(),
    ])
  if (isTooSlow) return
  let fastest = report.categories.performance?.score ?? 0
  for (let more = 1; more < RUNS && fastest < LEAST; more += 1)
    fastest = Math.max(fastest, (await run(path, ['performance'])).categories.performance?.score ?? 0)
  expect(fastest).toBeGreaterThanOrEqual(LEAST)
})
