import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Graph, openGraph } from '../../../src/graph/index.ts'
import { loadCorpus } from '../../../src/load/write/batches/load-corpus.ts'
import { openDatabase } from '../../../src/neo4j/index.ts'
import { readGraph } from '../../faults/read-graph.ts'
import { editCorpus, holdCorpus, writeCorpus } from '../../load/make-corpus.ts'
import { configure, findObstacle, makeFolder } from '../machine.ts'
import { runScript } from '../run-script.ts'

const obstacle = await findObstacle('local')
const seed = join(import.meta.dirname, '..', '..', '..', 'seed')
let corpus: string
let data: string
beforeAll(async () => {
  corpus = await makeFolder()
  data = await makeFolder()
  writeCorpus(seed, corpus)
  editCorpus(corpus, 'agreements', '"description":"', '"description":"Two lines,\\nand a \\"quotation\\". ')
})
afterAll(() => Promise.all([corpus, data].map((folder) => rm(folder, { recursive: true }))))

const describeSchema = `
  SHOW INDEXES YIELD name, type, labelsOrTypes, properties, state
  WHERE type <> 'LOOKUP'
  RETURN name, type, labelsOrTypes, properties, state ORDER BY name`

test.skipIf(obstacle)('an imported collection is the graph that the loader makes, with its indexes', async () => {
  const { imported, schema, load } = await importOnce()
  const loaded = await withGraph(async (graph) => {
    using held = await holdCorpus(corpus)
    await loadCorpus(graph, held, { overwrite: true })
    return { graph: await readGraph(graph), schema: await graph.read(describeSchema), load: await readState(graph) }
  })
  expect(imported).toBe(loaded.graph)
  expect(schema).toEqual(loaded.schema)
  expect(load).toEqual(loaded.load)
})

test.skipIf(obstacle)('a database that is there stays, unless it is to be overwritten by something sound', async () => {
  const before = await withGraph(readGraph)
  expect(await runImport()).toEqual({ code: 1, output: expect.stringContaining('Add --overwrite to overwrite it.') })
  const line = editCorpus(corpus, 'statements', '"about":["', '"about":["Topic:nowhere","')
  expect(line).toBeGreaterThan(0)
  const failed = await runImport('--overwrite')
  expect(failed).toEqual({
    code: 1,
    output: expect.stringContaining(`statements.jsonl:${line}: there is no Topic:nowhere`),
  })
  editCorpus(corpus, 'statements', '"mode":"', '"mode":"X')
  expect(await runImport('--overwrite')).toEqual({
    code: 1,
    output: expect.stringMatching(/statements\.jsonl:\d+: mode/),
  })
  expect(await withGraph(readGraph)).toBe(before)
})

test('bad usage exits with 2', async () => {
  expect(await runScript('import', data)).toEqual({ code: 2, output: expect.stringContaining("'folder'") })
})

async function importOnce() {
  expect(await runImport()).toEqual({
    code: 0,
    output: expect.stringMatching(/✔ Import .*: [\d,]+ nodes and relationships/),
  })
  return await withGraph(async (graph) => ({
    imported: await readGraph(graph),
    schema: await graph.read(describeSchema),
    load: await readState(graph),
  }))
}

/** What is noted of the load that does not depend on the way it took. */
function readState(graph: Graph) {
  return graph.read(
    'MATCH (load:Load), (graph:Graph) RETURN load.digest AS digest, load.total AS total, load.entries AS entries, load.records AS records, graph.schemaVersion AS schema',
  )
}

async function withGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  const database = await openDatabase(configure('local', data))
  const graph = openGraph(database.address)
  return await work(graph)
    .finally(() => graph.close())
    .finally(() => database.close())
}

function runImport(...options: string[]) {
  return runScript('import', data, corpus, ...options)
}
