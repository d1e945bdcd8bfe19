import { parseHTML } from 'linkedom'
import { expect, vi } from 'vitest'
import { wholeSeedTest as test } from '../fixtures.ts'
import { seconds } from '../patience.ts'
import type { Send } from '../service.ts'

vi.setConfig({ testTimeout: seconds(120) })

async function open(send: Send, path: string) {
  const { status, text } = await send({ method: 'GET', path, headers: { accept: 'text/html' } })
  return { status, document: parseHTML(text).document }
}

/** How many statements a page says that there are. */
function readCount(document: Document): number {
  return Number(/^\s*([\d,]+) statements?:/.exec(document.querySelector('main > p.quiet')?.textContent ?? '')?.[1])
}

/** The links of a group of facets: name, count and address of each. */
function readFacets(document: Document, title: string) {
  return [...document.querySelectorAll(`nav.facets[aria-label="${title}"] a:has(span)`)].map((link) => ({
    count: Number(link.querySelector('span')?.textContent),
    to: link.getAttribute('href') ?? '',
    isChosen: link.getAttribute('aria-current') === 'true',
  }))
}

test.for(['By speaker', 'Also about', 'By year'])(
  'a link "%s" narrows what was said to as many as it counts, and another takes it away',
  async (title, { send }) => {
    const { document } = await open(send, `/said?about=rare+earths${title === 'By year' ? '' : '&from=2025'}`)
    const all = readCount(document)
    const facets = readFacets(document, title)
    expect(facets.length).toBeGreaterThan(0)
    for (const { count, to } of facets.slice(0, 5)) {
      const narrowed = (await open(send, to)).document
      expect([to, readCount(narrowed)]).toEqual([to, count])
      expect(readFacets(narrowed, title).filter(({ isChosen }) => isChosen).length).toBe(1)
      if (title !== 'By year') expect(to).toContain('from=2025')
      const without = narrowed.querySelector(`nav.facets[aria-label="${title}"] a:not(:has(span))`)
      const back = (await open(send, without?.getAttribute('href') ?? '')).document
      expect(readCount(back)).toBe(all)
    }
  },
)

test('what was said says in which order it stands', async ({ send }) => {
  const { document } = await open(send, '/said?about=rare+earths')
  expect(document.querySelector('main > p.quiet')?.textContent).toContain(
    'first what is about it, then what is about something narrower or has to do with it, then what names it; newest first in each',
  )
})

test('the rest of each list of a country is behind a link, to its end and back', async ({ send, ask }) => {
  const { data } = await ask('{ country(ref: "US") { measuresImposed { totalCount } } }')
  const total = Object(data).country.measuresImposed.totalCount
  const names: string[] = []
  let path = '/countries/united-states'
  let steps = 0
  for (;;) {
    const { document } = await open(send, path)
    const list = document.querySelector('#imposedAfter')
    names.push(...[...(list?.querySelectorAll('li > a:first-child') ?? [])].map(({ textContent }) => textContent ?? ''))
    const [next] = [...(list?.querySelectorAll('.rest a') ?? [])].filter(
      ({ textContent }) => textContent !== 'From the start',
    )
    if (!next) {
      const back = list?.querySelector('.rest a')?.getAttribute('href')
      expect(back).toBe('/countries/united-states#imposedAfter')
      break
    }
    if (steps === 0) expect(next.textContent).toBe(`and ${total - names.length} more`)
    path = (next.getAttribute('href') ?? '').split('#')[0] ?? ''
    steps += 1
  }
  expect(steps).toBeGreaterThan(0)
  expect(new Set(names).size).toBe(total)
})

test.for([
  ['/agreements/geneva-truce', ['Between', 'Reached at']],
  ['/agreements/tariff-truce-2025-08', ['Between', 'Extended by']],
  ['/agreements/tariff-truce-extension-expected-2025-11', ['Extends']],
  ['/agreements/tiktok-deal', ['Has to do with']],
  ['/events/geneva-talks-2025-05', ['With']],
  ['/goods/rare-earths', ['Holds']],
  ['/goods/rare-earth-magnets', ['Part of']],
  ['/topics/trade-tariffs', []],
  ['/organizations/chinese-commerce-ministry', []],
  ['/people/scott-bessent', []],
  ['/countries/china', []],
] as const)('on %s each relationship has where it is written beside it', async ([path, kinds], { send }) => {
  const { status, document } = await open(send, path)
  expect(status).toBe(200)
  const texts = (found: Iterable<Element>) => [...found].map(({ textContent }) => textContent?.trim())
  const rows = [...document.querySelectorAll('main ul.links > li')]
  expect(texts(rows.filter((row) => !row.querySelector('a.cite')))).toEqual([])
  const lines = [...document.querySelectorAll('main .line')]
  const facts = lines.flatMap((line) => [...line.querySelectorAll(':scope > span:has(> a)')])
  expect(texts(facts.filter((fact) => !fact.querySelector('a.cite')))).toEqual([])
  expect(texts(document.querySelectorAll('.cites.none'))).toEqual([])
  for (const kind of kinds)
    expect([kind, lines.some(({ textContent }) => textContent?.trim().startsWith(kind))]).toEqual([kind, true])
})

test('a search says when nothing has all of the words, and which of them nothing has', async ({ send }) => {
  const some = await open(send, '/search?q=magnets+for+car+makers+running+out+zyzzyva')
  expect(some.document.querySelector('main p.quiet')?.textContent).toMatch(
    /^\d+ hits, best first\. Nothing has all of these words; these have some of them\. Nothing in here has “zyzzyva”\.$/,
  )
  const all = await open(send, '/search?q=rare+earth+magnets')
  expect(all.document.querySelector('main p.quiet')?.textContent).toMatch(/^\d+ hits, best first\.$/)
})
