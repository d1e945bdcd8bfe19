import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { request as httpRequest } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { expect, onTestFinished, vi } from 'vitest'
import { parse } from 'yaml'
import { followCollection, loadServed } from '../../src/cli/follow-collection.ts'
import { openGraph } from '../../src/graph/index.ts'
import { makeCollection } from '../../src/load/collection/make-collection.ts'
import { ServedCollection } from '../../src/load/collection/served-collection.ts'
import { makeDraft } from '../../src/review/make-draft.ts'
import { runTft } from '../cli/run-tft.ts'
import { openProxy } from '../faults/proxy.ts'
import { emptyGraphTest as test } from '../fixtures.ts'
import { databaseOfWorker } from '../graph.ts'
import { patientLimits, seconds } from '../patience.ts'
import { findTestBrowser, listen, missingBrowser, openBrowser, openPage } from '../web/browser.ts'
import { findFaults } from '../web/find-faults.ts'
import { article, proposed } from './oslo-talks.ts'

const executable = findTestBrowser()

vi.setConfig({ testTimeout: seconds(120) })

/** A collection with one draft, served and followed until the test ends. */
async function serveDraft(graph: Parameters<typeof listen>[0]) {
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-review-'))
  makeCollection(folder)
  makeDraft(folder, article, proposed, [])
  const collection = new ServedCollection([folder], 'The collection')
  await loadServed(collection, graph, { overwrite: false, isChosen: true })
  vi.spyOn(console, 'log').mockImplementation(() => {})
  const ending = new AbortController()
  const following = followCollection(collection, () => openGraph(databaseOfWorker(), patientLimits), ending.signal)
  const service = await listen(graph, { collection })
  onTestFinished(async () => {
    service.close()
    ending.abort()
    await following
    vi.restoreAllMocks()
    rmSync(folder, { recursive: true })
  })
  const readDraft = () => parse(readFileSync(join(folder, 'drafts/oslo-talks.yaml'), 'utf8'))
  return { folder, collection, readDraft, url: String(service.url) }
}

/** Sends a request with any headers, as no browser would. */
async function send(url: string, headers: Readonly<Record<string, string>>, body?: string) {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  const length: Record<string, number> = body === undefined ? {} : { 'content-length': Buffer.byteLength(body) }
  const sent = httpRequest(
    url,
    { method: body === undefined ? 'GET' : 'POST', headers: { ...length, ...headers } },
    (response) => {
      response.resume()
      resolve(response.statusCode ?? 0)
    },
  )
  sent.on('error', reject)
  sent.end(body)
  return await promise
}

test('only a page of this service, on this machine, may change a draft', async ({ graph }) => {
  const { url, collection, readDraft } = await serveDraft(graph)
  const before = readDraft()
  const path = `${url}/review/oslo-talks`
  const sound = {
    'content-type': 'application/json',
    origin: url,
    'sec-fetch-site': 'same-origin',
    'x-review-token': collection.token,
  }
  const body = JSON.stringify({ list: 'people', index: 0, key: 'Person jane-roe', decide: 'accept' })
  const { origin: _origin, ...withoutOrigin } = sound
  for (const [headers, status] of [
    [{ ...sound, 'x-review-token': 'x'.repeat(43) }, 403],
    [{ ...sound, 'x-review-token': '' }, 403],
    [{ ...sound, origin: 'http://evil.example' }, 403],
    [withoutOrigin, 403],
    [{ ...sound, 'sec-fetch-site': 'cross-site' }, 403],
    [{ ...sound, 'content-type': 'text/plain' }, 403],
    [{ ...sound, 'x-forwarded-for': '203.0.113.9' }, 404],
    [{ ...sound, host: 'evil.example', origin: 'http://evil.example' }, 404],
  ] as const)
    expect([headers, await send(path, headers, body)]).toEqual([headers, status])
  for (const [bad, status] of [
    ['{', 400],
    ['{}', 400],
    [JSON.stringify({ list: 'people', index: 0, key: 'Person jane-roe', values: { decide: 'accept' } }), 400],
    [JSON.stringify({ list: 'people', index: 0, key: 'Person jane-roe', values: { 'a.b': 'x' } }), 400],
    [JSON.stringify({ list: 'people', index: 7, key: null, decide: 'accept' }), 400],
    [JSON.stringify({ list: 'people', index: 0, key: 'another', decide: 'accept' }), 400],
    [JSON.stringify([{ list: 'people', index: 7, key: null, decide: 'accept' }, 'x']), 400],
    [`"${'x'.repeat(300_000)}"`, 413],
  ] as const)
    expect([bad.slice(0, 80), await send(path, sound, bad)]).toEqual([bad.slice(0, 80), status])
  expect(await send(`${url}/review/nothing`, sound, body)).toBe(400)
  expect(await send(`${url}/review/..%2f..%2fx`, sound, body)).not.toBe(200)
  expect(readDraft()).toEqual(before)
  expect(await send(path, sound, body)).toBe(200)
  expect(readDraft().people[0].decide).toBe('accept')
  const gone = { list: 'people', index: 7, key: null, decide: 'accept' }
  const rejected = { list: 'people', index: 0, key: 'Person jane-roe', decide: 'reject' }
  expect(await send(path, sound, JSON.stringify([gone, rejected]))).toBe(400)
  expect(readDraft().people[0].decide).toBe('reject')
  const html = { accept: 'text/html' }
  for (const page of ['/review', '/review/oslo-talks', '/status']) {
    expect(await send(url + page, html)).toBe(200)
    expect(await send(url + page, { ...html, 'x-forwarded-for': '203.0.113.9' })).toBe(404)
    expect(await send(url + page, { ...html, host: 'evil.example' })).toBe(404)
  }
  expect(await send(`${url}/review/nothing`, html)).toBe(404)
})

test('a draft is reviewed by keyboard, nothing is lost when the page closes, and what is accepted is answered', async ({
  graph,
  ask,
  skip,
}) => {
  if (!executable) return skip(missingBrowser)
  const { url, folder, readDraft } = await serveDraft(graph)
  const browser: Browser = await openBrowser(executable)
  onTestFinished(() => browser.close())
  const open = async (): Promise<Page> => {
    const page = await openPage(browser)
    const troubles: string[] = []
    page.on('pageerror', ({ message }) => troubles.push(message))
    page.on('console', (line) => line.type() === 'error' && troubles.push(line.text()))
    // A refusal is told by its status as well.
    onTestFinished(() => expect(troubles.filter((line) => !line.includes('400 (Bad Request)'))).toEqual([]))
    await page.goto(`${url}/review/oslo-talks`)
    return page
  }
  const page = await open()
  expect(await page.locator('#review mark.sure').allTextContents()).toContain('Jane Roe')
  expect(await page.locator('#open').textContent()).toBe('6 proposals undecided')
  // By paragraph: the ministry, herrings, what the ministry said, Jane Roe, what she said, and again.
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await page.keyboard.press('j')
  await page.keyboard.press('r')
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await page.keyboard.press('j')
  await page.keyboard.press('a')
  await page.keyboard.press('e')
  await page.keyboard.type('Negotiations cover every fish anew.')
  // Closed before the pause after which a field is saved.
  await page.close({ runBeforeUnload: true })
  await expect
    .poll(() => readDraft().statements[0].gist, { timeout: seconds(5) })
    .toBe('Negotiations cover every fish anew.')
  expect(readDraft().people[0].decide).toBe('accept')
  expect(readDraft().statements.map((one: { decide: string }) => one.decide)).toEqual(['accept', 'reject', null])

  const again = await open()
  expect(await again.locator('#open').textContent()).toBe('1 proposal undecided')
  const statement = again.locator('#statements-0')
  expect(await statement.locator('textarea').inputValue()).toBe('Negotiations cover every fish anew.')
  await statement.locator('[name=about]').fill('Commodity:nothing')
  await statement.locator('[name=about]').blur()
  await again.locator('#finish').click()
  await expect
    .poll(() => again.locator('#outcome').textContent(), { timeout: seconds(20) })
    .toMatch(/oslo-talks\.yaml:\d+: .*there is no Commodity:nothing/)
  await statement.locator('[name=about]').fill('Commodity:herrings')
  await statement.locator('[name=about]').blur()
  await again.locator('#finish').click()
  await expect
    .poll(() => again.locator('#outcome').textContent(), { timeout: seconds(30) })
    .toMatch(/Loaded: \d+ added/)
  expect(readFileSync(join(folder, 'readings/oslo-talks.yaml'), 'utf8')).toContain(
    'Negotiations cover every fish anew.',
  )
  const { data } = await ask(
    '{ whoSaid(about: "herrings") { nodes { gist speaker { name } reportedIn { paragraph article { slug } } } } }',
  )
  expect(data).toEqual({
    whoSaid: {
      nodes: [
        {
          gist: 'Negotiations cover every fish anew.',
          speaker: { name: 'Jane Roe' },
          reportedIn: [{ paragraph: 3, article: { slug: 'oslo-talks' } }],
        },
      ],
    },
  })
  await again.goto(`${url}/said?about=herrings`)
  expect(await again.locator('main').textContent()).toContain('Negotiations cover every fish anew.')
  await again.goto(`${url}/review`)
  expect(await again.locator('main').textContent()).toContain('oslo-talks: 1 proposal undecided, accepted')
})

test.for(['light', 'dark'] as const)(
  'in %s, wide and narrow, no page of a review has what hinders readers, whatever is decided',
  async (colorScheme, { graph, skip }) => {
    if (!executable) return skip(missingBrowser)
    const { url } = await serveDraft(graph)
    const browser = await openBrowser(executable)
    onTestFinished(() => browser.close())
    for (const width of [1280, 390]) {
      const page = await openPage(browser, { colorScheme, viewport: { width, height: 900 }, bypassCSP: true })
      for (const path of ['/review', '/status', '/review/oslo-talks']) {
        await page.goto(url + path)
        expect([path, await findFaults(page)]).toEqual([path, { violations: [], width }])
      }
      // One is accepted, one rejected, the next has the focus.
      for (const key of ['j', 'a', 'j', 'r', 'j']) await page.keyboard.press(key)
      await expect.poll(() => page.locator('.state', { hasText: 'saved' }).count()).toBe(2)
      expect(await findFaults(page)).toEqual({ violations: [], width })
    }
  },
)

test('what is decided faster than it is saved is not lost when the page closes', async ({ graph, skip }) => {
  if (!executable) return skip(missingBrowser)
  const { url, readDraft } = await serveDraft(graph)
  const proxy = await openProxy()
  onTestFinished(() => proxy.close())
  proxy.lead(Number(new URL(url).port))
  const browser = await openBrowser(executable)
  onTestFinished(() => browser.close())
  const page = await openPage(browser)
  await page.goto(`${url.replace(/\d+$/, String(proxy.port))}/review/oslo-talks`)
  proxy.slow(seconds(2))
  for (const key of ['j', 'a', 'j', 'r', 'j', 'a', 'j', 'a', 'j', 'a', 'e']) await page.keyboard.press(key)
  await page.keyboard.type('Talks cover fish.')
  await page.close({ runBeforeUnload: true })
  await expect.poll(() => readDraft().statements[0].gist, { timeout: seconds(20) }).toBe('Talks cover fish.')
  expect(readDraft().people[0].decide).toBe('accept')
  expect(readDraft().statements.map((one: { decide: string }) => one.decide)).toEqual(['accept', 'accept', null])
})

test('a new person that turns out to be a known one is linked, with what they said', async ({ graph, skip }) => {
  if (!executable) return skip(missingBrowser)
  const { url, readDraft } = await serveDraft(graph)
  const browser = await openBrowser(executable)
  onTestFinished(() => browser.close())
  const page = await openPage(browser)
  await page.goto(`${url}/review/oslo-talks`)
  await page.locator('#people-0 [name=isKnownAs]').fill('Person:somebody')
  await page.locator('#people-0 [name=isKnownAs]').blur()
  await page.waitForURL(/review/)
  await expect
    .poll(() => readDraft().alsoCites?.[0], { timeout: seconds(5) })
    .toMatchObject({ decide: 'accept', entity: 'Person:somebody', cite: ['oslo-talks#3'] })
  expect(readDraft().people[0].decide).toBe('reject')
  expect(readDraft().statements[0].speaker).toBe('Person:somebody')
})

test('a page saved from the web becomes an answer with its citation: read, reviewed, accepted, asked, shown', async ({
  graph,
  ask,
  skip,
}) => {
  if (!executable) return skip(missingBrowser)
  const { url, folder } = await serveDraft(graph)
  const html = join(import.meta.dirname, 'ruritania.html')
  expect(await runTft(['read', html, '--data', folder, '--slug', 'duty-on-herrings'])).toMatchObject({
    code: 0,
    errors: '',
  })
  const browser = await openBrowser(executable)
  onTestFinished(() => browser.close())
  const page = await openPage(browser)
  await page.goto(`${url}/review`)
  await page.getByRole('link', { name: 'duty-on-herrings' }).click()
  const decide = async (key: string, button: 'Accept' | 'Reject', fields: Readonly<Record<string, string>> = {}) => {
    const item = page.locator(`#review li[data-key^="${key}"]`)
    for (const [name, text] of Object.entries(fields)) {
      await item.locator(`[name=${name}]`).fill(text)
      await item.locator(`[name=${name}]`).blur()
    }
    await item.getByRole('button', { name: button }).click()
    await expect.poll(() => item.locator('.state').textContent(), { timeout: seconds(5) }).toBe('saved')
  }
  await decide('Person rudolf-rassendyll', 'Accept')
  await decide('Commodity herring', 'Accept')
  await decide('Organization zenda-gazette', 'Reject')
  await decide('Statement #3', 'Accept', {
    gist: 'Those who catch herrings should have been paid properly by now.',
    about: 'Commodity:herring',
    saidOn: '2025-09-01',
  })
  await page.locator('#finish').click()
  await expect.poll(() => page.locator('#outcome').textContent(), { timeout: seconds(30) }).toMatch(/Loaded: \d+ added/)
  const { data } = await ask(
    '{ whoSaid(about: "herring") { nodes { saidOn excerpt speaker { name } reportedIn { paragraph article { title publisher publishedOn } } } } }',
  )
  expect(data).toEqual({
    whoSaid: {
      nodes: [
        {
          saidOn: '2025-09-01',
          excerpt: 'Our fishermen have waited long enough for a fair price',
          speaker: { name: 'Rudolf Rassendyll' },
          reportedIn: [
            {
              paragraph: 3,
              article: {
                title: 'Ruritania puts duty on herrings',
                publisher: 'The Zenda Gazette',
                publishedOn: '2025-09-03',
              },
            },
          ],
        },
      ],
    },
  })
  await page.goto(`${url}/people/rudolf-rassendyll`)
  expect(await page.locator('main').textContent()).toContain('should have been paid properly')
  await page.goto(`${url}/articles/duty-on-herrings`)
  expect(await page.locator('#p3').textContent()).toContain('should have been paid properly')
  expect(await runTft(['check', folder])).toMatchObject({ code: 0, errors: '' })
  expect((await runTft(['read', html, '--data', folder, '--slug', 'duty-on-herrings'])).output).toContain(
    ': 0 new proposals',
  )
})
