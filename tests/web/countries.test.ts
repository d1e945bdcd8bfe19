import { parseHTML } from 'linkedom'
import { expect } from 'vitest'
import { wholeSeedTest as test } from '../fixtures.ts'
import type { Send } from '../service.ts'

async function open(send: Send, path: string) {
  const { text } = await send({ method: 'GET', path, headers: { accept: 'text/html' } })
  return parseHTML(text).document
}

const textsOf = (found: Iterable<{ textContent: string | null }>) =>
  [...found].map(({ textContent }) => textContent ?? '')

test('a country has its answers in lanes and its duties with the other side, both with tables that cite', async ({
  send,
}) => {
  const document = await open(send, '/countries/china')
  const [lanes, duties] = document.querySelectorAll('.chart svg')
  expect(lanes?.textContent).toContain('Chinese tariff on US farm goods')
  expect(lanes?.querySelectorAll('.arrow.inferred, .arrow.stated').length).toBeGreaterThan(5)
  expect(duties?.querySelector('desc')?.textContent).toContain('China on United States: April 2025 125 %')
  const rows = [...document.querySelectorAll('details .table tbody tr')]
  expect(rows.length).toBeGreaterThan(15)
  expect(textsOf(rows.filter((row) => !row.querySelector('a.cite')))).toEqual([])
  const { text } = await send({ method: 'GET', path: '/countries/china.svg' })
  expect(text).toContain('Chinese tariff on US farm goods')
})

test('the other side is China for the United States, and the United States for others; who tells nothing is said so', async ({
  send,
}) => {
  const headings = textsOf((await open(send, '/countries/united-states')).querySelectorAll('h2'))
  expect(headings).toContain('Duties between it and China')
  const document = await open(send, '/countries/european-union')
  expect(textsOf(document.querySelectorAll('desc')).join('\n')).toContain(
    'European Union on United States: nothing in these sources; United States on European Union: 9 June 2025 10 %',
  )
})

test('each measure of a country, a good and a body has where it is written beside it', async ({ send }) => {
  for (const path of ['/countries/china', '/goods/rare-earths', '/organizations/nvidia']) {
    const rows = [...(await open(send, path)).querySelectorAll('ul.links li:has(.status)')]
    expect([path, rows.length > 0]).toEqual([path, true])
    expect(textsOf(rows.filter((row) => !row.querySelector('a.cite')))).toEqual([])
  }
})

test('who supplies a narrower good is listed with what that is', async ({ send }) => {
  const document = await open(send, '/goods/rare-earths')
  expect(textsOf(document.querySelectorAll('ul.links li')).join('\n')).toContain('China, of rare earth magnets')
})
