import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { smallSeedTest as test } from '../fixtures.ts'

const page = readFileSync(join(import.meta.dirname, '../../docs/graph.md'), 'utf8')
const sections = new Map(page.split(/^### /m).map((section) => [section.slice(0, section.indexOf('\n')), section]))

/** The properties that the page gives a label or type, with the days of dates. */
function listProperties(name: string): string[] {
  const rows = (sections.get(name) ?? '').matchAll(/^\| `(?<property>\w+)` \| (?<kind>[\w ]*) \|/gm)
  return Array.from(rows, ({ groups }) => groups).flatMap((groups) => {
    const { property = '', kind } = groups ?? {}
    return kind?.endsWith('date') ? [property, `${property}Earliest`, `${property}Latest`] : [property]
  })
}

test('docs/graph.md has every label and property that nodes have', async ({ graph }) => {
  const rows = await graph.read(
    'MATCH (node) UNWIND keys(node) AS property RETURN DISTINCT labels(node) AS labels, property',
  )
  const missing = rows.filter(({ labels, property }) => {
    const listed = (labels as string[]).flatMap(listProperties)
    return (
      !['id', 'hash', ...listed].includes(String(property)) ||
      !(labels as string[]).every((label) => sections.has(label))
    )
  })
  expect(rows.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
})

test('docs/graph.md has every type and property that relationships have', async ({ graph }) => {
  const rows = await graph.read(
    'MATCH ()-[one]->() UNWIND keys(one) AS property RETURN DISTINCT type(one) AS type, property',
  )
  expect(rows.length).toBeGreaterThan(50)
  const common = ['key', 'hash', 'citations', 'knownFrom']
  const missing = rows.filter(
    ({ type, property }) => ![...common, ...listProperties(String(type))].includes(String(property)),
  )
  expect(missing).toEqual([])
})
