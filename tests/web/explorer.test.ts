import type { Locator, Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { seconds } from '../patience.ts'
import { findFaults } from './find-faults.ts'
import { browserTest as test } from './fixtures.ts'
import { addresses } from './pages.ts'

vi.setConfig({ testTimeout: seconds(180) })

const heading = (page: Page) => page.locator('h1').textContent()

/** Goes on by a link: a click, or the keyboard. */
type Follow = (link: Locator) => Promise<void>
const click: Follow = (link) => link.first().click()
const pressEnter: Follow = async (link) => {
  await link.first().focus()
  await link.page().keyboard.press('Enter')
}

/** From what the search box has led to, to a speaker, a measure, what answered what, a paragraph and the same query in GraphiQL. */
async function walkOn(page: Page, follow: Follow) {
  await page.waitForURL('**/goods/rare-earths')
  await follow(page.getByRole('link', { name: /^All \d+ statements on rare earths/ }))
  await page.waitForURL('**/said?**')
  expect(await heading(page)).toBe('Who said what about rare earths')
  await follow(page.locator('.who').getByRole('link', { name: 'Scott Bessent' }))
  await page.waitForURL('**/people/scott-bessent')
  await follow(page.locator('.why').getByRole('link', { name: 'Chinese expansion of rare earth export controls' }))
  await page.waitForURL('**/measures/**')
  expect(await page.locator('.chart svg').count()).toBe(1)
  await follow(page.getByRole('link', { name: 'Tit for tat', exact: true }).last())
  await page.waitForURL('**/tit-for-tat')
  await follow(page.locator('a.cite'))
  await page.waitForURL('**/articles/**')
  expect(await page.locator(':target').count()).toBe(1)
  await follow(page.getByRole('link', { name: 'The GraphQL query of this page' }))
  await page.waitForURL('**/graphql?question=article-page**')
}

test('a reader walks from the search box to a paragraph and its query', async ({ open, served }) => {
  const { page, troubles } = await open()
  await page.goto(served.url)
  await page.getByRole('combobox').pressSequentially('rare ear')
  await page.getByRole('option', { name: 'rare earths' }).first().click()
  await walkOn(page, click)
  expect(troubles).toEqual([])
})

test('the same by keyboard alone', async ({ open, served }) => {
  const { page } = await open()
  await page.goto(served.url)
  for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab')
  await page.keyboard.type('rare earths')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await walkOn(page, pressEnter)
})

test('the same without script', async ({ open, served }) => {
  const { page } = await open({ javaScriptEnabled: false })
  await page.goto(served.url)
  await page.getByRole('searchbox').fill('rare earths')
  await page.getByRole('searchbox').press('Enter')
  await page.locator('main').getByRole('link', { name: 'rare earths', exact: true }).first().click()
  await walkOn(page, click)
})

test('on paper there is no navigation, all is unfolded, and the titles of sources are written out', async ({
  open,
  served,
}) => {
  const { page } = await open()
  await page.goto(`${served.url}/people/scott-bessent`)
  await page.emulateMedia({ media: 'print' })
  await page.evaluate('dispatchEvent(new Event("beforeprint"))')
  expect(await page.locator('header nav').isVisible()).toBe(false)
  expect(await page.locator('details:not([open])').count()).toBe(0)
  const after = 'getComputedStyle(document.querySelector("a.cite"), "::after").content'
  expect(await page.evaluate(after)).toContain('US-China trade talks')
  expect((await page.pdf()).length).toBeGreaterThan(10_000)
  // As wide as A4 between its margins.
  await page.setViewportSize({ width: 718, height: 1000 })
  for (const path of ['/who-on-what', '/threats', '/about']) {
    await page.goto(`${served.url}${path}`)
    expect([path, await page.evaluate('document.documentElement.scrollWidth')]).toEqual([path, 718])
  }
})

test('the address of what is chosen is copied at one click', async ({ open, served }) => {
  const { page } = await open({ permissions: ['clipboard-read', 'clipboard-write'] })
  await page.goto(`${served.url}/said?about=rare+earths&speaker=Bessent`)
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByRole('button', { name: 'Copied' }).waitFor()
  expect(await page.evaluate('navigator.clipboard.readText()')).toBe(
    `${served.url}/said?about=rare+earths&speaker=Bessent`,
  )
})

test('on a phone no table has to be scrolled sideways, but that of who speaks on what', async ({ open, served }) => {
  const { page } = await open({ viewport: { width: 390, height: 844 } })
  const wide = '[...document.querySelectorAll(".table")].filter((one) => one.scrollWidth > one.clientWidth).length'
  for (const path of Object.keys(addresses).filter((one) => one !== '/who-on-what')) {
    await page.goto(`${served.url}${path}`)
    expect([path, await page.evaluate(wide)]).toEqual([path, 0])
  }
  await page.goto(`${served.url}/threats`)
  const head = 'getComputedStyle(document.querySelector("td"), "::before").content'
  expect(await page.evaluate(head)).toBe('"Threatened"')
})

test('the footer leads to GraphiQL with the same query', async ({ open, served }) => {
  const { page } = await open()
  await page.goto(`${served.url}/measures/us-april-2025-tariff-on-china`)
  await page.getByRole('link', { name: 'The GraphQL query of this page' }).click()
  const answer = page.locator('.result-window')
  await expect.poll(() => answer.textContent(), { timeout: seconds(60) }).toContain('tariff')
})

test.for(['light', 'dark'] as const)(
  'in %s, wide and narrow, no page has what hinders readers',
  async (colorScheme, { open, served }) => {
    for (const width of [1280, 390]) {
      const { page, troubles } = await open({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
      for (const path of Object.keys(addresses)) {
        await page.goto(`${served.url}${path}`)
        expect([path, await findFaults(page)]).toEqual([path, { violations: [], width }])
        // What a paragraph may not hold ends it, and leaves the rest outside.
        const strays = '[...document.querySelectorAll("a.cite")].filter((one) => !one.closest(".cites")).length'
        expect([path, await page.evaluate(strays)]).toEqual([path, 0])
      }
      expect(troubles).toEqual([])
    }
  },
)
