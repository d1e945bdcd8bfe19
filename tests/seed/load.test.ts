import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Graph } from '../../src/graph/index.ts'
import { loadSeed } from '../../src/load/load-seed.ts'
import { emptyGraphTest as test } from '../fixtures.ts'
import { editFile, makeSeed, smallSeed } from './make-seed.ts'

test.beforeEach(async ({ graph }) => {
  await graph.manage(['MATCH (n) DETACH DELETE n'])
})

const nothing = { added: 0, changed: 0, removed: 0 }

/** The whole content of the graph, for comparison. */
async function readAll(graph: Graph) {
  return await graph.read(
    `MATCH (n)
     RETURN labels(n) AS labels, properties(n) AS held, COLLECT { MATCH (n)-[r]->(m) RETURN [r.key, m.id, r.hash] ORDER BY r.key } AS out
     ORDER BY n.id`,
  )
}

/** Each load gives the graph another version, and another stamp. */
function withoutVersion(all: Awaited<ReturnType<typeof readAll>>) {
  return all.filter(({ labels }) => String(labels) !== 'Graph')
}

async function readVersion(graph: Graph) {
  const [row] = await graph.read("MATCH (graph:Graph {id: 'graph'}) RETURN graph.version AS version")
  return row?.version
}

test('the seed stands in the graph, with dates as dates and counts as integers', async ({ graph }) => {
  const { added } = await loadSeed(graph, { directory: smallSeed })
  const [row] = await graph.read(
    `MATCH (measure:Measure {id: 'Measure:china-farm-tariff'})-[answer:RETALIATED_AGAINST]->(trigger)
     MATCH (measure)-[:CHANGED]->(change)-[:CAUSED_BY]->(trigger), (:Citation {id: answer.citations[0]})-[:OF]->(article)
     RETURN answer.basis AS basis, article.slug AS article, toString(measure.sortOn) AS sortOn,
       valueType(change.position) AS position, valueType(answer.knownFrom) AS knownFrom`,
  )
  expect(row).toEqual({
    basis: 'STATED',
    article: 'geneva-report',
    sortOn: '2025-03-10',
    position: 'INTEGER NOT NULL',
    knownFrom: 'DATE NOT NULL',
  })
  const [counts] = await graph.read(
    'MATCH (n) WHERE NOT n:Graph WITH count(n) AS nodes RETURN nodes + COUNT { ()-[]->() } AS total',
  )
  expect(counts?.total).toBe(added)
})

test('an utterance follows its entries: what a printing adds comes with it and goes with it', async ({ graph }) => {
  const tell = () =>
    graph.read(
      `MATCH (s:Statement {slug: 'ministry-fight-to-the-end'})
       RETURN s.mode AS mode, toString(s.knownFrom) AS knownFrom, size(s.citations) AS citations,
         COLLECT { MATCH (s)-[p:REPORTED_IN]->() RETURN p.mode ORDER BY p.place } AS printings,
         COLLECT { MATCH (s)-[m:MADE_BY]->(by) RETURN by.slug ORDER BY m.place } AS speakers,
         COLLECT { MATCH (s)-[:ABOUT]->(subject) RETURN subject.slug ORDER BY subject.slug } AS about,
         [(s)-[p:REPORTED_IN {place: 1}]->() | valueType(p.paragraphs)][0] AS paragraphs`,
    )
  const twice = {
    ...{ mode: 'DIRECT', knownFrom: '2025-05-13', citations: 3, printings: ['DIRECT', 'INDIRECT'] },
    ...{ speakers: ['he-lifeng', 'chinese-ministry-of-commerce'], about: ['decoupling', 'us-april-tariff'] },
    paragraphs: 'LIST<INTEGER NOT NULL> NOT NULL',
  }
  await loadSeed(graph, { directory: smallSeed })
  expect(await tell()).toEqual([twice])
  const restated = '  restates: Statement:ministry-fight-to-the-end\n'
  await loadSeed(graph, { directory: makeSeed(['statements.yaml', restated, '']) })
  expect(await tell()).toEqual([
    {
      ...twice,
      citations: 2,
      printings: ['DIRECT'],
      speakers: ['chinese-ministry-of-commerce'],
      about: ['us-april-tariff'],
    },
  ])
  await loadSeed(graph, {
    directory: makeSeed([
      'statements.yaml',
      'mode: DIRECT\n  saidOn: "2025-04"',
      'mode: INDIRECT\n  saidOn: "2025-04"',
    ]),
  })
  expect(await tell()).toEqual([{ ...twice, mode: 'INDIRECT', printings: ['INDIRECT', 'INDIRECT'] }])
})

test('loading again changes nothing', async ({ graph }) => {
  await loadSeed(graph, { directory: smallSeed })
  const before = await readAll(graph)
  expect(await loadSeed(graph, { directory: smallSeed })).toEqual(nothing)
  expect(await readAll(graph)).toEqual(before)
  expect(await readVersion(graph)).toBe(1)
})

test('what changed in the files changes in the graph, and nothing else', async ({ graph }) => {
  const directory = makeSeed()
  await loadSeed(graph, { directory })
  editFile(join(directory, 'events.yaml'), 'place: Stockholm, Sweden', 'place: Stockholm')
  editFile(join(directory, 'people.yaml'), 'role: Vice Premier', 'role: Vice-Premier')
  expect(await loadSeed(graph, { directory })).toEqual({ added: 0, changed: 2, removed: 0 })
  const rows = await graph.read(
    "MATCH (e:Event {id: 'Event:stockholm-talks'}), ({id: 'Person:he-lifeng'})-[h:HOLDS]->() RETURN e.place AS place, h.role AS role, toString(e.startedOnLatest) AS latest",
  )
  expect(rows).toEqual([{ place: 'Stockholm', role: 'Vice-Premier', latest: '2025-07-31' }])
  expect(await readVersion(graph)).toBe(2)
})

test('what left the files leaves the graph; what others have put there stays', async ({ graph }) => {
  const directory = makeSeed()
  await loadSeed(graph, { directory })
  const before = await readAll(graph)
  await graph.write((write) => write.run("CREATE (:Note {id: 'mine'})"))
  rmSync(join(directory, 'claims.yaml'))
  const { removed } = await loadSeed(graph, { directory })
  expect(removed).toBeGreaterThanOrEqual(6)
  expect(await graph.read('MATCH (n:Claim) RETURN n')).toEqual([])
  expect(await graph.read('MATCH (n:Note) RETURN n.id AS id')).toEqual([{ id: 'mine' }])
  await loadSeed(graph, { directory: smallSeed })
  await graph.write((write) => write.run('MATCH (n:Note) DELETE n'))
  expect(withoutVersion(await readAll(graph))).toEqual(withoutVersion(before))
})

test.for([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
  'a load that fails at its statement %i leaves everything as it was',
  async (failing, { graph }) => {
    await loadSeed(graph, { directory: makeSeed(['people.yaml', 'name: He Lifeng', 'name: Vice Premier He']) })
    const before = await readAll(graph)
    const directory = makeSeed(
      ['topics.yaml', 'name: decoupling', 'name: parting of the economies'],
      ['claims.yaml', 'property: number', 'property: count'],
      ['people.yaml', 'role: Vice Premier', 'role: Vice-Premier'],
    )
    await expect(loadSeed(failAt(graph, failing), { directory })).rejects.toThrow('the line is cut')
    expect(await readAll(graph)).toEqual(before)
  },
)

test('a seed with a problem writes nothing', async ({ graph }) => {
  const directory = makeSeed(['topics.yaml', 'Topic:us-china-economic-ties', 'Topic:nowhere'])
  await expect(loadSeed(graph, { directory })).rejects.toMatchObject({ code: 'BAD_SEED' })
  expect(await readAll(graph)).toEqual([])
})

test('two loads at once leave one seed', async ({ graph }) => {
  const reports = await Promise.all([
    loadSeed(graph, { directory: smallSeed }),
    loadSeed(graph, { directory: smallSeed }),
  ])
  expect(reports).toContainEqual(nothing)
  expect(await readVersion(graph)).toBe(1)
})

test('full-text search finds by stem and whatever the accents', async ({ graph }) => {
  const directory = makeSeed(['topics.yaml', 'name: decoupling', 'name: café tariffs'])
  await loadSeed(graph, { directory })
  const rows = await graph.read(
    "CALL db.index.fulltext.queryNodes('searchTerms', 'cafe tariff') YIELD node, score RETURN node.id AS id ORDER BY score DESC LIMIT 1",
  )
  expect(rows).toEqual([{ id: 'Topic:decoupling' }])
})

test('a search finds an utterance by the words of any printing, and shows them', async ({ graph, ask }) => {
  await loadSeed(graph, { directory: smallSeed })
  const { data } = await ask('{ search(query: "repeats economies joined") { nodes { highlight match { id } } } }')
  expect(Object(data.search).nodes).toEqual([
    {
      highlight: 'He «repeats» that the «economies» stay «joined».',
      match: { id: 'Statement:bessent-no-decoupling' },
    },
  ])
})

/** The same graph, whose n-th statement of a transaction fails. */
function failAt(sound: Graph, failing: number): Graph {
  return {
    ...sound,
    write: (work) => {
      let count = 0
      return sound.write((write) =>
        work({
          run: async (statement, parameters) => {
            count += 1
            if (count === failing) throw new Error('the line is cut')
            return await write.run(statement, parameters)
          },
        }),
      )
    },
  }
}
