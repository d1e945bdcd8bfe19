import { parseHTML } from 'linkedom'
import { expect } from 'vitest'
import { generatedWorldTest as test } from '../reference/generated-world.ts'
import { early, makeCountries, makeWorld } from '../reference/make-world.ts'

const DAYS = 130

test('of many steps a page shows sixty and leads to the others, and of many measures it says how many more there are', async ({
  world,
  send,
}) => {
  await world.load(
    makeWorld({
      countries: makeCountries('US', 'CN'),
      measures: Array.from({ length: DAYS }, (_, index) => ({
        slug: `m${index}`,
        name: `Duty number ${index}`,
        kind: 'IMPORT_TARIFF' as const,
        imposedBy: ['Country:us'],
        targets: [{ to: 'Country:cn', cite: [early] }],
        cite: [early],
        log: [
          {
            status: 'IN_FORCE' as const,
            on: new Date(Date.UTC(2025, 0, 1 + index)).toISOString().slice(0, 10),
            rate: 1,
            scope: 'ADDITIONAL' as const,
            cite: [early],
          },
        ],
      })),
    }),
  )
  const open = async (path: string) => {
    const { status, text } = await send({ method: 'GET', path, headers: { accept: 'text/html' } })
    expect([path, status]).toEqual([path, 200])
    const { document } = parseHTML(text)
    const days = [...document.querySelectorAll('td[data-head="From"]')].map((cell) => cell.textContent.trim())
    const links = [...document.querySelectorAll('.paging a')].map((link) => [
      link.textContent,
      link.getAttribute('href') ?? '',
    ])
    return { text: document.querySelector('main')?.textContent ?? '', days, links }
  }
  const last = await open('/duty?a=US&b=CN')
  expect(last.days.length).toBe(60)
  expect(last.text).toContain('Steps 71 to 130 of 130, the newest last.')
  expect(last.text).toContain('and 110 more measures')
  expect(last.links).toEqual([['Earlier', '/duty?a=US&b=CN&step=70']])
  const middle = await open('/duty?a=US&b=CN&step=70')
  expect(middle.text).toContain('Steps 11 to 70 of 130')
  expect(middle.links.map(([name]) => name)).toEqual(['Earlier', 'Later'])
  const first = await open('/duty?a=US&b=CN&step=10')
  expect(first.days[0]).toBe('1 January 2025')
  expect(first.days.length).toBe(60)
  expect(first.links).toEqual([['Later', '/duty?a=US&b=CN&step=120']])
  expect((await open('/duty?a=US&b=CN&step=x')).days).toEqual(last.days)
  expect((await open('/countries/cn')).days.length).toBe(60)
})
