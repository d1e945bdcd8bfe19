import { parseHTML } from 'linkedom'
import { expect } from 'vitest'
import { wholeSeedTest as test } from '../fixtures.ts'
import { addresses } from './pages.ts'

const hostile: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script>',
  'the end of an attribute': `"><img src=x onerror=alert(1)>'><svg onload=alert(1)>`,
  'marks that turn the direction of writing': '\u202Etfel ot thgir\u2066 \u200F',
  'what ends a block of data': '</script></title></style><!-- ]]>',
  'two thousand characters': 'tariff'.repeat(334),
}
const keys = ['name', 'title', 'gist', 'excerpt', 'note', 'description', 'rationale', 'publisher', 'medium', 'role']
const all = JSON.stringify([...keys, 'speakerRole', 'value', 'property', 'what', 'text'])

test.for(Object.keys(hostile))('%s in every name, gist and excerpt stays text', async (kind, { graph, send }) => {
  const text = hostile[kind] ?? ''
  const value = JSON.stringify(`${text} `)
  await graph.manage([
    `MATCH (n) UNWIND [k IN keys(n) WHERE k IN ${all} AND n[k] IS :: STRING] AS k SET n[k] = ${value}`,
    `MATCH ()-[r]->() UNWIND [k IN keys(r) WHERE k IN ${all} AND r[k] IS :: STRING] AS k SET r[k] = ${value}`,
  ])
  let shown = 0
  for (const path of Object.keys(addresses)) {
    const reply = await send({ method: 'GET', path, headers: { accept: 'text/html' } })
    expect([path, reply.status]).toEqual([path, 200])
    const { document } = parseHTML(reply.text)
    expect(
      document.querySelectorAll('img:not([src^="/assets/"]), script:not([src^="/assets/"]):not([type]), svg[onload]')
        .length,
    ).toBe(0)
    expect(document.querySelectorAll('html, head, body, main, footer').length).toBe(5)
    for (const block of document.querySelectorAll('script[type="application/ld+json"]'))
      JSON.parse(block.textContent ?? '')
    if (document.body.textContent.includes(text.trim())) shown += 1
    for (const suffix of ['csv', 'svg']) {
      const [start, search = ''] = path.split(/(?=\?)/)
      const other = await send({ method: 'GET', path: `${start}.${suffix}${search}` })
      expect([200, 404]).toContain(other.status)
      if (suffix === 'svg' && other.status === 200) expect(other.text).not.toMatch(/<script>|<img/)
    }
  }
  expect(shown).toBeGreaterThan(2)
})
