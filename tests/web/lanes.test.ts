import { parseHTML } from 'linkedom'
import { expect } from 'vitest'
import { generatedWorldTest as test } from '../reference/generated-world.ts'
import { early, makeCountries, makeWorld } from '../reference/make-world.ts'
import type { Send } from '../service.ts'

const codes = ['US', 'CN', 'CA', 'MX', 'JP', 'IN']

/** A chain in which each measure answers the one before; a tenth of them are about rice. */
function makeChain(answers: number) {
  const day = (index: number) => new Date(Date.UTC(2025, 0, 1 + Math.floor(index / 3))).toISOString().slice(0, 10)
  return makeWorld({
    countries: makeCountries(...codes),
    commodities: [{ slug: 'rice', name: 'rice', cite: [early] }],
    measures: Array.from({ length: answers + 1 }, (_, index) => ({
      slug: `m${index}`,
      name: `Tariff of round ${index} on goods of the other side`,
      kind: 'IMPORT_TARIFF' as const,
      imposedBy: [`Country:${codes[index % codes.length]?.toLowerCase()}`],
      cite: [early],
      covers: index % 20 === 10 ? [{ to: 'Commodity:rice', cite: [early] }] : [],
      log: [{ status: 'ANNOUNCED' as const, on: day(index), cite: [early] }],
      retaliatedAgainst:
        index > 0 ? [{ measure: `Measure:m${index - 1}`, basis: 'STATED' as const, cite: [early] }] : [],
    })),
  })
}

async function open(send: Send, path: string) {
  const { status, text } = await send({ method: 'GET', path, headers: { accept: 'text/html' } })
  return { status, document: parseHTML(text).document }
}

/** Labels of the chart that stand one over the other, by what a letter takes. */
function listCovered(document: Document): string[] {
  const labels = [...document.querySelectorAll('.chart text.name')].map((label) => {
    const [x, y] = ['x', 'y'].map((name) => Number(label.getAttribute(name)))
    const text = label.textContent ?? ''
    return { text, y, from: x ?? 0, to: (x ?? 0) + text.length * 6 }
  })
  return labels.flatMap((one, index) =>
    labels
      .slice(index + 1)
      .filter((other) => other.y === one.y && other.from < one.to && one.from < other.to)
      .map((other) => `${one.text} and ${other.text}`),
  )
}

test('60 answers are one picture in which no name covers another', async ({ world, send }) => {
  await world.load(makeChain(60))
  const { document } = await open(send, '/tit-for-tat')
  expect(document.querySelectorAll('.chart .arrow').length).toBe(60)
  expect(document.querySelectorAll('.chart text.name').length).toBe(61)
  expect(listCovered(document)).toEqual([])
  expect([...document.querySelectorAll('.empty, a[rel=next]')]).toEqual([])
})

test('600 ask for what narrows them, a good for one, and can be read on', async ({ world, send }) => {
  await world.load(makeChain(600))
  const { document } = await open(send, '/tit-for-tat')
  expect(document.querySelectorAll('.chart .arrow').length).toBe(60)
  expect(listCovered(document)).toEqual([])
  expect(document.querySelector('.empty')?.textContent).toContain('these are 60 of them. Say above whose answers')
  expect(document.querySelector('a[rel=next]')?.getAttribute('href')).toMatch(/^\/tit-for-tat\?after=/)
  const rice = await open(send, '/tit-for-tat?good=rice')
  expect(rice.document.querySelectorAll('.chart .arrow').length).toBe(60)
  expect([...rice.document.querySelectorAll('.empty')]).toEqual([])
  const ours = await open(send, '/tit-for-tat?good=rice&by=CN')
  expect(ours.document.querySelectorAll('.chart .arrow').length).toBe(10)
  const unknown = await open(send, '/tit-for-tat?good=rize')
  expect([unknown.status, unknown.document.querySelector('main')?.textContent]).toEqual([
    404,
    expect.stringContaining('rice'),
  ])
})
