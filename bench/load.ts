import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readConfig } from '../src/config.ts'
import { type Graph, type GraphAddress, openGraph } from '../src/graph/index.ts'
import { defaultLimits } from '../src/graph/limits.ts'
import { loadSeed, prepareGraph } from '../src/load/load-seed.ts'
import { openCorpus } from '../src/load/read/corpus.ts'
import { openDatabase } from '../src/neo4j/index.ts'
import { describeMachine, findMachine } from './database/machine.ts'
import { closeOnSignal } from './harness/close-on-signal.ts'
import { readMachineTime } from './harness/processor.ts'
import { compareGraph } from './loading/compare.ts'
import { makeReference, type Reference } from './loading/reference.ts'
import { runScript } from './loading/run-script.ts'

// Measures the ways into the graph: npm run bench:load -- --scale S|M|L [--only seed,load,import] [--keep]
const { values } = parseArgs({
  options: { scale: { type: 'string', default: 'S' }, only: { type: 'string' }, keep: { type: 'boolean' } },
})
/** Two million statements are what the importer is for. */
const ways = (values.only ?? (values.scale === 'L' ? 'seed,import' : 'seed,load,import')).split(',')
const root = join(import.meta.dirname, '..')
const folder = join(root, '.data', 'bench', 'load')
const collection = join(folder, `${values.scale}.jsonl`)
/** As much memory as the other benches give the database, but for the importer, which takes its own. */
const importing = { ...process.env, NEO4J_URI: '', TFT_DATABASE: 'local', TFT_DATA_DIR: join(folder, 'data') }
const environment = { ...importing, _JAVA_OPTIONS: '-Xms2g -Xmx2g' }
const { scripts } = z
  .object({ scripts: z.object({ load: z.string(), import: z.string() }) })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')))

/** What `npm run` gives node for a command. */
const commandOf = (script: string) => script.split(' ').slice(1)

/** Starts the database that the commands use, for as long as the work takes. */
async function withGraph<Result>(work: (graph: Graph, address: GraphAddress) => Promise<Result>): Promise<Result> {
  await using opened = new AsyncDisposableStack()
  const { address, close } = await openDatabase(readConfig(environment))
  closeOnSignal(close)
  opened.defer(close)
  const graph = openGraph(address, { ...defaultLimits, transactionTimeout: 600_000, poolSize: 2 })
  opened.defer(() => graph.close())
  return await work(graph, address)
}

/** The seed into the empty graph of a database that has just started, and again when all is there. */
async function measureSeed(graph: Graph) {
  await prepareGraph(graph)
  const seconds: number[] = []
  for (let run = 0; run < 2; run += 1) {
    const began = performance.now()
    await loadSeed(graph, { overwrite: true })
    seconds.push((performance.now() - began) / 1_000)
  }
  return { first: seconds[0], again: seconds[1] }
}

/** The collection by `npm run load`: nodes and relationships a second from beginning to end, and what it gave. */
async function measureLoad(graph: Graph, { uri, password }: GraphAddress, reference: Reference) {
  const given = { ...process.env, TFT_DATABASE: 'uri', NEO4J_URI: uri, NEO4J_PASSWORD: password }
  const { seconds, memory } = await runScript([...commandOf(scripts.load), collection, '--overwrite'], given)
  const compared = await compareGraph(graph, reference)
  return { seconds, rate: Math.round(countAll(reference) / seconds), memory, ...compared }
}

/** The collection by `npm run import`, and what it gave. */
async function measureImport(reference: Reference) {
  const run = await runScript([...commandOf(scripts.import), collection, '--overwrite'], importing)
  return { ...run, ...(await withGraph((graph) => compareGraph(graph, reference))) }
}

function countAll({ counts }: Reference): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}

async function readReference(): Promise<Reference> {
  const corpus = await openCorpus(collection)
  using _articles = corpus.articles
  return makeReference(corpus)
}

process.chdir(root)
const before = readMachineTime()
mkdirSync(folder, { recursive: true })
const generator = ['--max-old-space-size=6000', 'bench/generate/index.ts', '--scale', values.scale, '--out', collection]
const generated = await runScript(generator, process.env)
const reference = await readReference()
rmSync(join(folder, 'data'), { recursive: true, force: true })
const seed = ways.includes('seed') ? await withGraph(measureSeed) : undefined
const load = ways.includes('load')
  ? await withGraph((graph, address) => measureLoad(graph, address, reference))
  : undefined
const imported = ways.includes('import') ? await measureImport(reference) : undefined
const after = readMachineTime()
if (!values.keep) for (const part of [collection, join(folder, 'data')]) rmSync(part, { recursive: true, force: true })
const busy = (after.busy - before.busy) / (after.all - before.all)
const results = { records: countAll(reference), generated: generated.seconds, seed, load, import: imported, busy }
const report = { scale: values.scale, machine: describeMachine(await findMachine()), ...results }
const file = join(root, 'bench', 'results', `load-${values.scale}.json`)
mkdirSync(join(root, 'bench', 'results'), { recursive: true })
writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`)
console.log(JSON.stringify(results, null, 1))
