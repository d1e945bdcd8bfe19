import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from 'table'
import { readConfig } from '../src/config.ts'
import { type Graph, openGraph } from '../src/graph/index.ts'
import { defaultLimits } from '../src/graph/limits.ts'
import { loadSeed, prepareGraph } from '../src/load/load-seed.ts'
import { openDatabase } from '../src/neo4j/open-database.ts'
import { compileFile } from '../src/server/execution/compile-file.ts'
import { drawParameters } from './generate/parameters.ts'
import { closeOnSignal } from './harness/close-on-signal.ts'
import { median } from './harness/statistics.ts'
import { operations } from './servers/floor/operations.ts'
import { readStatement } from './servers/floor/statements.ts'
import { operationNames } from './servers/operation-names.ts'

// How long the database plans each operation that it has not met, ours beside the floor's: npm run bench:planning -- --rounds 9
const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '9' }, ops: { type: 'string', default: operationNames.join() } },
})
/** Longer than a busy machine plans a statement, in milliseconds. */
const PATIENCE = 120_000

interface Sent {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** What the two servers send for an operation, with the same variables. */
function composeBoth(operation: string): readonly [ours: Sent, floor: Sent] {
  const variables = drawParameters('S')[operation]?.[0] ?? {}
  const file = join(import.meta.dirname, 'operations', `${operation}.graphql`)
  const parameters = operations[operation]?.parameters?.(variables) ?? variables
  return [compileFile(file, { ...variables }), { text: readStatement(operation), parameters }]
}

/** Milliseconds until the database has planned a statement that it does not know. */
async function measurePlanning(graph: Graph, { text, parameters }: Sent): Promise<number> {
  await graph.read('CALL db.clearQueryCaches()')
  const began = performance.now()
  await graph.read(`EXPLAIN ${text}`, parameters)
  return performance.now() - began
}

/** Plans the statements of all operations, round after round: what else the machine does disturbs all alike. */
async function measureRounds(graph: Graph, asked: readonly string[]): Promise<string[][]> {
  const sent = asked.map(composeBoth)
  const times = sent.map((both) => both.map((): number[] => []))
  // The first round warms the database up and does not count.
  for (let round = 0; round <= Number(values.rounds); round += 1)
    for (const [at, both] of sent.entries())
      for (const [side, one] of both.entries()) {
        const time = await measurePlanning(graph, one)
        if (round > 0) times[at]?.[side]?.push(time)
      }
  return asked.map((operation, at) => {
    const [ours = [], floor = []] = times[at] ?? []
    const ratio = median(ours.map((time, round) => time / (floor[round] ?? Number.NaN)))
    const lengths = (sent[at] ?? []).map(({ text }) => String(text.length))
    return [operation, ...lengths, ...[ours, floor].map((all) => median(all).toFixed(1)), ratio.toFixed(2)]
  })
}

await using opened = new AsyncDisposableStack()
const database = await openDatabase(readConfig(), { purpose: 'test', report: console.error })
closeOnSignal(() => database.close())
opened.defer(() => database.close())
const graph = openGraph(database.address, {
  ...defaultLimits,
  acquisitionTimeout: PATIENCE,
  transactionTimeout: PATIENCE,
})
opened.defer(() => graph.close())
await prepareGraph(graph)
const [{ filled } = {}] = await graph.read('RETURN EXISTS { (:Measure) } AS filled')
if (!filled) await loadSeed(graph)
const rows = await measureRounds(graph, values.ops.split(','))
console.log(table([['operation', 'ours, characters', 'floor', 'ours, ms', 'floor', 'ratio'], ...rows]))
