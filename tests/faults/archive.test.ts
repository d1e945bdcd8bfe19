import { readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openGraph } from '../../src/graph/index.ts'
import { loadSeed, prepareGraph } from '../../src/load/load-seed.ts'
import { openDatabase } from '../../src/neo4j/index.ts'
import { configure, findObstacle, makeFolder } from '../neo4j/machine.ts'
import { runScript, startScript } from '../neo4j/run-script.ts'
import { seconds } from '../patience.ts'
import { smallSeed } from '../seed/make-seed.ts'
import { waitFor } from './faulty-database.ts'
import { readGraph } from './read-graph.ts'

const obstacle = await findObstacle('local')
let from: string
let to: string
let file: string
let original: string
beforeAll(async () => {
  from = await makeFolder()
  to = join(await makeFolder(), 'sauvegardé')
  file = join(from, 'graph.dump')
})
afterAll(() => Promise.all([from, dirname(to)].map((folder) => rm(folder, { recursive: true }))))

test.skipIf(obstacle)('a graph that is backed up and restored elsewhere is the same graph', async () => {
  original = await withGraph(from, async (graph) => {
    await prepareGraph(graph)
    await loadSeed(graph, { directory: smallSeed })
    expect(await archive('backup', from)).toEqual({ code: 1, output: expect.stringContaining('is in use by process') })
    return await readGraph(graph)
  })
  expect(await archive('backup', from)).toEqual({ code: 0, output: expect.stringMatching(/Writing .*Done\.\s*$/s) })
  await symlink('graph.dump', join(from, 'latest.dump'))
  expect(await runScript('restore', to, join(from, 'latest.dump'))).toEqual({
    code: 0,
    output: expect.stringMatching(/Reading .*Done\.\s*$/s),
  })
  await withGraph(to, async (graph) => {
    expect(await readGraph(graph)).toBe(original)
    const indexes = await graph.read("SHOW INDEXES YIELD state WHERE state <> 'ONLINE' RETURN state")
    expect(indexes).toEqual([])
    expect(await loadSeed(graph, { directory: smallSeed })).toEqual({ added: 0, changed: 0, removed: 0 })
    await graph.write((write) => write.run("CREATE (:Note {id: 'later'})"))
  })
})

test.skipIf(obstacle)('what a backup that was killed has left behind goes with the next', async () => {
  const killed = startScript('backup', from, join(from, 'killed.dump'))
  await waitFor(seconds(30), async () => (await listDrafts()).length > 0)
  killed.child.kill('SIGKILL')
  expect(await killed.ended).toMatchObject({ code: null })
  expect(await archive('backup', from, '--force')).toMatchObject({ code: 0 })
  expect(await listDrafts()).toEqual([])
})

test.skipIf(obstacle)('nothing is overwritten silently', async () => {
  const before = await readFile(file)
  const refusal = { code: 1, output: expect.stringMatching(/is there already\. Add --force|already\. Add --force/) }
  expect(await archive('backup', to)).toEqual(refusal)
  expect(await archive('restore', to)).toEqual(refusal)
  expect(await readFile(file)).toEqual(before)
})

test.skipIf(obstacle)('a file that is damaged leaves the database as it was; a good one replaces it', async () => {
  const good = await readFile(file)
  await writeFile(file, good.subarray(0, good.length / 2))
  const { code, output } = await archive('restore', to, '--force')
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('Neo4j could not load the database') })
  await writeFile(file, good)
  const later = 'MATCH (n:Note) RETURN n.id AS id'
  await withGraph(to, async (graph) => expect(await graph.read(later)).toEqual([{ id: 'later' }]))
  expect(await archive('restore', to, '--force')).toMatchObject({ code: 0 })
  await withGraph(to, async (graph) => expect(await readGraph(graph)).toBe(original))
})

test('without a database or a file there is a message', async () => {
  const empty = await makeFolder()
  expect(await archive('backup', empty)).toEqual({
    code: 1,
    output: expect.stringContaining('There is no database in'),
  })
  await rm(file, { force: true })
  expect(await archive('restore', empty)).toEqual({ code: 1, output: expect.stringContaining('There is no file') })
  expect(await runScript('restore', empty, empty)).toEqual({ code: 1, output: expect.stringContaining('is a folder') })
  await rm(empty, { recursive: true })
})

const listDrafts = async () => (await readdir(from)).filter((name) => name.startsWith('.draft-'))

async function withGraph<Result>(folder: string, work: (graph: ReturnType<typeof openGraph>) => Promise<Result>) {
  const database = await openDatabase(configure('local', folder))
  const graph = openGraph(database.address)
  try {
    return await work(graph)
  } finally {
    await graph.close()
    await database.close()
  }
}

/** Runs the command on the test's file. */
function archive(command: 'backup' | 'restore', folder: string, ...options: string[]) {
  return runScript(command, folder, file, ...options)
}
