import axe from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { wholeSeedTest as test } from '../fixtures.ts'
import { seconds } from '../patience.ts'
import { findBrowser, listen, openBrowser } from './browser.ts'
import { addresses } from './pages.ts'

const executable = findBrowser()
const missing = 'no Chromium here: set CHROMIUM to one, or install the package chromium'

vi.setConfig({ testTimeout: seconds(180) })

let service: Awaited<ReturnType<typeof listen>>
let browser: Browser | undefined

test.beforeAll(async ({ graph, send }) => {
  if (!executable && readConfig().ci) throw new Error(missing)
  if (!executable) return console.warn(`Not tried in a browser: ${missing}.`)
  // Here a busy machine's first plan would outlast a request's deadline.
  for (const path of Object.keys(addresses)) await send({ method: 'GET', path, headers: { accept: 'text/html' } })
  service = await listen(graph)
  browser = await openBrowser(executable)
})

test.afterAll(async () => {
  await browser?.close()
  service?.close()
})

/** A new page, with what its console complains about. */
async function open(settings: BrowserContextOptions = {}): Promise<{ page: Page; troubles: string[] }> {
  const context = await browser?.newContext({ viewport: { width: 1280, height: 900 }, ...settings })
  const page = await context?.newPage()
  if (!page) throw new Error(missing)
  const troubles: string[] = []
  page.on('pageerror', ({ message }) => troubles.push(message))
  page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
  return { page, troubles }
}

const heading = (page: Page) => page.locator('h1').textContent()

/** From the home page to a paragraph, by clicks. */
async function walk(page: Page) {
  await page.goto(service.url)
  await page.getByLabel('about', { exact: true }).first().fill('rare earths')
  await page.getByLabel('about', { exact: true }).first().press('Enter')
  expect(await heading(page)).toBe('Who said what about rare earths')
  await page.getByRole('link', { name: 'Chinese expansion of rare earth export controls' }).first().click()
  expect(await heading(page)).toContain('Chinese expansion of rare earth export controls')
  expect(await page.locator('.chart svg').count()).toBe(1)
  await page.locator('a.cite').first().click()
  expect(new URL(page.url()).pathname).toMatch(/^\/articles\//)
}

test('a reader walks from the home page to a measure and a paragraph, with and without script', async ({ skip }) => {
  if (!browser) return skip(missing)
  const { page, troubles } = await open()
  await walk(page)
  expect(troubles).toEqual([])
  const { page: plain } = await open({ javaScriptEnabled: false })
  await walk(plain)
})

test('the footer leads to GraphiQL with the same query', async ({ skip }) => {
  if (!browser) return skip(missing)
  const { page } = await open()
  await page.goto(`${service.url}/measures/us-april-2025-tariff-on-china`)
  await page.getByRole('link', { name: 'The GraphQL query of this page' }).click()
  const answer = page.locator('.result-window')
  await expect.poll(() => answer.textContent(), { timeout: seconds(60) }).toContain('tariff')
})

test.for(['light', 'dark'] as const)(
  'in %s, wide and narrow, no page has what hinders readers',
  async (colorScheme, { skip }) => {
    if (!browser) return skip(missing)
    for (const width of [1280, 390]) {
      const { page, troubles } = await open({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
      for (const path of Object.keys(addresses)) {
        await page.goto(`${service.url}${path}`)
        await page.addScriptTag({ content: axe.source })
        const violations = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes[0].html]))',
        )
        expect([path, width, violations]).toEqual([path, width, []])
        expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, width])
      }
      expect(troubles).toEqual([])
    }
  },
)
