import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, vi } from 'vitest'
import { convertTable } from '../../src/load/convert/convert-table.ts'
import { readMap } from '../../src/load/convert/read-map.ts'
import { writeCollection } from '../../src/load/convert/write-collection.ts'
import { readTable } from '../../src/load/read/read-table.ts'
import { loadCorpus } from '../../src/load/write/batches/load-corpus.ts'
import { emptyGraphTest as test } from '../fixtures.ts'
import { holdCorpus } from '../load/make-corpus.ts'
import { seconds } from '../patience.ts'

vi.setConfig({ testTimeout: seconds(300) })

const ROWS = 11_000

const map = `
source: {slug: list, title: A list, publishedOn: "2025"}
measures:
  slug: list-{List}
  name: Duty of list {List}
  kind: IMPORT_TARIFF
  imposedBy: [{value: US, as: country}]
  covers: [{to: "Commodity:hts-{Code}"}]
  log: [{status: IN_FORCE, on: "2025", rate: {column: Rate, as: rate}}]
commodities: {slug: "hts-{Code}", name: "Good {Code}", hsCodes: [{column: Code, as: hs}]}
`

test('a list of 11,000 rows is one source, and each row is cited by its number', async ({ graph, ask }) => {
  await graph.manage(['MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS'])
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-large-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [file, mapFile, collection] = ['list.csv', 'map.yaml', 'collection'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const codes = Array.from({ length: ROWS }, (_, row) => `${String(10_000_000 + row * 7)}`)
  writeFileSync(
    file,
    `Code,List,Rate\n${codes.map((code, row) => `${code},${1 + (row % 3)},${5 * (1 + (row % 3))}%\n`).join('')}`,
  )
  writeFileSync(mapFile, map)
  const read = readMap(mapFile, 'measures')
  const entries = convertTable(readTable(file, read.table), read, mapFile)
  writeCollection(collection, entries)
  using corpus = await holdCorpus(collection)
  expect(corpus.entries).toBe(ROWS + 3 + 1 + 1)
  await loadCorpus(graph, corpus)
  const [counts] = await graph.read(
    'MATCH (article:Article)<-[:OF]-(citation:Citation) RETURN count(DISTINCT article) AS articles, count(citation) AS citations',
  )
  expect(counts).toEqual({ articles: 1, citations: ROWS })
  const { data } = await ask(
    `{ measures(filter: { covers: "${codes[10_999]}" }) { totalCount nodes { slug rate covers { totalCount } } }
       commodity(ref: "${codes[10_999]}") { evidence { paragraph article { slug form } } } }`,
  )
  expect(data).toEqual({
    measures: { totalCount: 1, nodes: [{ slug: 'list-2', rate: 10, covers: { totalCount: 3_667 } }] },
    commodity: { evidence: [{ paragraph: ROWS, article: { slug: 'list', form: 'TABLE' } }] },
  })
})
