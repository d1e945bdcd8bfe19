import type { Page } from 'playwright-core'
import { expect, vi } from 'vitest'
import { listTabs } from '../../operations/index.ts'
import { seconds } from '../patience.ts'
import type { listen } from './browser.ts'
import { browserTest as test } from './fixtures.ts'

vi.setConfig({ testTimeout: seconds(180) })

let service: Awaited<ReturnType<typeof listen>>
let page: Page
let troubles: readonly string[]
const strangers: string[] = []

test.beforeEach(async ({ served, open }) => {
  service = served
  strangers.length = 0
  service.answered.length = 0
  ;({ page, troubles } = await open({ viewport: { width: 1400, height: 900 } }))
  page.context().on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (!['data:', 'blob:'].includes(protocol) && hostname !== '127.0.0.1') strangers.push(request.url())
  })
})

const ours = listTabs().map(({ title }) => title)

async function readTabNames(): Promise<string[]> {
  await page.locator('.graphiql-tab').first().waitFor()
  return await page.locator('.graphiql-tab').allInnerTexts()
}

/** The name of the tab that is open. */
function readActiveTab(): Promise<string | null> {
  return page.locator('.graphiql-tab-active .graphiql-tab-button').textContent()
}

/** Reads what comes into sight of the answer, further down each time. */
function readAnswer() {
  const answer = page.locator('.result-window')
  let seen = ''
  return async () => {
    seen += ((await answer.textContent()) ?? '').replaceAll('\u00a0', ' ')
    await answer.hover()
    await page.mouse.wheel(0, 400)
    return seen
  }
}

/** The first line in the editor, which draws its spaces as such. */
async function readQuery(): Promise<string> {
  const text = await page.locator('.graphiql-query-editor .view-line').first().textContent()
  return (text ?? '').replaceAll('\u00a0', ' ')
}

const patience = { timeout: seconds(40) }

test('a newcomer finds the first question answered: who said what; nothing leaves this machine', async () => {
  await page.goto(`${service.url}/graphql`)
  expect(await page.title()).toBe('Tit for Tat')
  expect(await readTabNames()).toEqual(ours)
  const readOn = readAnswer()
  await expect.poll(readOn, patience).toContain('"whoSaid"')
  await expect.poll(readOn, patience).toContain('"name": "Scott Bessent"')
  await expect.poll(readOn, patience).toContain('"name": "Kevin Hassett"')
  expect(await page.locator('main h1').allInnerTexts()).toEqual(['Tit for Tat'])
  expect(await page.locator('.graphiql-editor-tool').first().isVisible()).toBe(true)
  expect(await page.getByText('Headers', { exact: true }).count()).toBe(0)
  expect([strangers, troubles]).toEqual([[], []])
})

test('the first click on a tab opens it', async () => {
  await page.goto(`${service.url}/graphql`)
  const second = page.locator('.graphiql-tab').nth(1)
  const { x, y, height } = (await second.boundingBox()) ?? { x: 0, y: 0, height: 0 }
  await page.mouse.move(x + 30, y + height / 2)
  await page.mouse.down()
  await page.mouse.up()
  await expect.poll(readActiveTab, patience).toBe(ours[1])
  expect(new URL(page.url()).search).toBe('?question=retaliation-chains')
})

test('the panel lists all questions as links; each opens as a tab and runs', async () => {
  await page.goto(`${service.url}/graphql`)
  const panel = page.getByRole('navigation', { name: 'Questions' })
  await expect.poll(() => panel.getByRole('link').count(), patience).toBeGreaterThan(50)
  await panel.getByRole('link', { name: 'Which answers came fastest?' }).click()
  await expect.poll(readAnswer(), patience).toContain('"retaliations"')
  expect(await readActiveTab()).toBe('Which answers came fastest?')
  expect(new URL(page.url()).search).toBe('?question=fastest-answers')
})

test('a link with a query and variables opens as a tab of its own, once', async () => {
  const query = 'query FromLink($first: Int) { entities(first: $first) { nodes { __typename } } }'
  const link = new URLSearchParams({ query, variables: '{ "first": 2 }' })
  await page.goto(`${service.url}/graphql?${link}`)
  expect(await readTabNames()).toEqual(['FromLink', ...ours])
  await expect.poll(readAnswer(), patience).toContain('"entities"')
  await page.reload()
  expect(await readTabNames()).toEqual(['FromLink', ...ours])
  await page.goto(`${service.url}/graphql`)
  expect(await readTabNames()).toEqual(['FromLink', ...ours])
  expect([strangers, troubles]).toEqual([[], []])
})

test('a name that nobody knows is marked, and one click takes the nearest', async () => {
  await page.goto(`${service.url}/graphql?${new URLSearchParams({ query: '{ entity(ref: "Scott Bessant") { id } }' })}`)
  await page.locator('.squiggly-warning').waitFor(patience)
  await page.locator('.graphiql-query-editor .view-line').click()
  await page.keyboard.press('Home')
  for (let step = 0; step < 20; step += 1) await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Control+.')
  await page.getByText('Use “Scott Bessent”').waitFor(patience)
  await page.keyboard.press('Enter')
  await expect.poll(readQuery, patience).toContain('Scott Bessent')
})

test('names are completed between quotation marks', async () => {
  await page.goto(`${service.url}/graphql?${new URLSearchParams({ query: '{ entity(ref: "x") { id } }' })}`)
  await expect.poll(readAnswer(), patience).toContain('NOT_FOUND')
  await page.locator('.graphiql-query-editor .view-line').click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('{ entity(ref: "rare eart', { delay: 50 })
  await page.locator('.suggest-widget').getByText('rare earth magnets').click(patience)
  await expect.poll(readQuery, patience).toContain('"rare earth magnets"')
  await page.keyboard.press('Control+a')
  await page.keyboard.type('{ entity(ref: "besse', { delay: 50 })
  await page.locator('.suggest-widget').getByText('Scott Bessent').click(patience)
  await expect.poll(readQuery, patience).toContain('"Scott Bessent"')
})

test('on a phone the editor stands above the answer, and nothing is cut off', async () => {
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto(`${service.url}/graphql`)
  await expect.poll(readAnswer(), patience).toContain('"whoSaid"')
  const [editor, answer] = await Promise.all(
    ['.graphiql-editors', '.graphiql-response'].map((part) => page.locator(part).boundingBox()),
  )
  expect(editor?.width).toBeGreaterThan(350)
  expect(answer?.width).toBeGreaterThan(350)
  expect(answer?.y).toBeGreaterThanOrEqual((editor?.y ?? 0) + (editor?.height ?? 0))
  await expect.poll(() => page.evaluate('document.documentElement.scrollWidth'), patience).toBe(390)
  await page.getByRole('button', { name: /Questions/ }).click()
  await page.getByRole('link', { name: 'What became of US threats?' }).click()
  await expect.poll(readAnswer(), patience).toContain('"threats"')
})

test('once the browser has the large parts, a visit asks for the small page and the schema alone', async () => {
  await page.goto(`${service.url}/graphql`)
  const visitAgain = async () => {
    service.answered.length = 0
    await page.reload()
    expect(await readTabNames()).toEqual(ours)
    await expect.poll(() => service.answered, { timeout: seconds(40) }).toContain('POST /graphql')
    return service.answered.map((line) => line.replace(/\?question=\S+/, '')).filter((line) => line !== 'POST /graphql')
  }
  await expect.poll(visitAgain, { timeout: seconds(120), interval: 1_000 }).toEqual(['GET /graphql'])
})
