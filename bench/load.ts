import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setInterval } from 'node:timers'
import { parseArgs } from 'node:util'
import { openCorpus } from '../seed/corpus/corpus.ts'
import { loadSeed, prepareGraph } from '../seed/load.ts'
import { loadCorpus } from '../seed/stream/load-corpus.ts'
import { openProgress } from '../src/cli/describe-progress.ts'
import { readConfig } from '../src/config.ts'
import { defaultLimits } from '../src/graph/limits.ts'
import { type Graph, openGraph } from '../src/graph.ts'
import { openDatabase } from '../src/neo4j/open-database.ts'
import { describeMachine, findMachine } from './database/machine.ts'
import { readMachineTime, readMemory } from './harness/processor.ts'

// Measures the ways into the graph: npm run bench:load -- --scale S|M|L [--only seed,load,import]
const { values } = parseArgs({
  options: { scale: { type: 'string', default: 'S' }, only: { type: 'string', default: 'seed,load,import' } },
})
const ways = values.only.split(',')
const root = join(import.meta.dirname, '..')
const folder = join(root, '.data', 'bench', 'load')
const corpusFolder = join(folder, `${values.scale}.jsonl`)
/** As much memory as the other benches give the database. */
const environment = {
  ...process.env,
  NEO4J_URI: '',
  TFT_DATABASE: 'local',
  TFT_DATA_DIR: join(folder, 'data'),
  _JAVA_OPTIONS: '-Xms2g -Xmx2g',
}

/** Runs a script to its end; how long it took in seconds, and the most memory that it held in megabytes. */
async function runScript(script: string, ...parameters: string[]) {
  const began = performance.now()
  const child = spawn(process.execPath, ['--max-old-space-size=6000', join(root, script), ...parameters], {
    env: environment,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  let memory = 0
  const watch = setInterval(() => {
    if (child.pid && child.exitCode === null) memory = Math.max(memory, readMemory(child.pid))
  }, 200)
  const [code] = await once(child, 'exit')
  clearInterval(watch)
  if (code !== 0) throw new Error(`${script} ended with ${code}`)
  return { seconds: (performance.now() - began) / 1_000, memory }
}

/** Starts the database that the commands use, for as long as the work takes. */
async function withGraph<Result>(work: (graph: Graph) => Promise<Result>): Promise<Result> {
  await using opened = new AsyncDisposableStack()
  const database = await openDatabase(readConfig(environment))
  opened.defer(() => database.close())
  const graph = openGraph(database.address, { ...defaultLimits, transactionTimeout: 120_000, poolSize: 2 })
  opened.defer(() => graph.close())
  await prepareGraph(graph)
  return await work(graph)
}

/** The seed into an empty graph, and again when all is there. */
async function measureSeed(graph: Graph) {
  const seconds: number[] = []
  for (let run = 0; run < 2; run += 1) {
    const began = performance.now()
    await loadSeed(graph, { overwrite: true })
    seconds.push((performance.now() - began) / 1_000)
  }
  return { first: seconds[0], again: seconds[1] }
}

/** A collection through the loader: nodes and relationships a second, and the memory that this process held. */
async function measureLoad(graph: Graph) {
  const corpus = await openCorpus(corpusFolder)
  using _articles = corpus.articles
  const show = openProgress({ entries: 0, total: corpus.entries, records: 0 }, console.error)
  const memory: number[] = []
  let began = 0
  const { records, entries } = await loadCorpus(graph, corpus, {
    overwrite: true,
    onProgress: (done) => {
      began ||= performance.now()
      memory.push(readMemory(process.pid))
      show(done)
    },
  })
  const seconds = (performance.now() - began) / 1_000
  return { entries, records, seconds, rate: records / seconds, memory: sample(memory) }
}

/** Ten values from a series, from its beginning to its end. */
function sample(series: readonly number[]): number[] {
  return Array.from({ length: 10 }, (_, part) => series[Math.floor((part / 9) * (series.length - 1))] ?? 0)
}

const before = readMachineTime()
mkdirSync(folder, { recursive: true })
await runScript('bench/generate/index.ts', '--scale', values.scale, '--format', 'jsonl', '--out', corpusFolder)
rmSync(join(folder, 'data'), { recursive: true, force: true })
const seed = ways.includes('seed') ? await withGraph(measureSeed) : undefined
const load = ways.includes('load') ? await withGraph(measureLoad) : undefined
const imported = ways.includes('import') ? await runScript('src/cli/import.ts', corpusFolder, '--overwrite') : undefined
const after = readMachineTime()
const machine = describeMachine(await findMachine())
const busy = (after.busy - before.busy) / (after.all - before.all)
const report = { scale: values.scale, machine, busy, seed, load, import: imported }
const file = join(root, 'bench', 'results', `load-${values.scale}.json`)
mkdirSync(join(root, 'bench', 'results'), { recursive: true })
writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`)
console.log(JSON.stringify({ seed, load, import: imported, busy }, null, 1))
