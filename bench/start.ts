import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import type { GraphAddress } from '../src/graph/index.ts'
import { findFreePort, openDatabase } from '../src/neo4j/index.ts'
import { describeMachine, findMachine } from './database/machine.ts'
import { closeOnSignal } from './harness/close-on-signal.ts'
import { readMachineTime } from './harness/processor.ts'
import { toRanged } from './harness/statistics.ts'

// From the start of `npm start`'s process to its first answer: npm run bench:start -- --runs 9
const { values } = parseArgs({ options: { runs: { type: 'string', default: '9' } } })
const root = join(import.meta.dirname, '..')
const patience = 120_000
const request = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ stats { statements } }' }),
}

/** Starts the service on a database that is up, and stops it; milliseconds until it answered. */
async function measureStart({ uri, username, password, database }: GraphAddress): Promise<number> {
  const port = await findFreePort()
  const began = performance.now()
  const child = spawn(process.execPath, [join(root, 'src/cli/index.ts'), 'serve'], {
    env: {
      ...process.env,
      LOG_LEVEL: 'warn',
      PORT: String(port),
      TFT_DATABASE: 'uri',
      ...{ NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, NEO4J_DATABASE: database },
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  try {
    await untilAnswered(`http://127.0.0.1:${port}/graphql`, child, began + patience)
    return performance.now() - began
  } finally {
    const exit = once(child, 'exit')
    if (child.kill()) await exit
  }
}

/** Until the service is there and no longer starting; 503 is what it gives while it does. */
async function untilAnswered(url: string, child: ChildProcess, deadline: number): Promise<void> {
  while (performance.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`the service has ended with ${child.exitCode}`)
    const answer = await fetch(url, request).catch(() => null)
    const text = await answer?.text()
    if (answer?.ok && text && !text.includes('"errors"')) return
    await wait(10)
  }
  throw new Error('the service did not answer in time')
}

await using opened = new AsyncDisposableStack()
const database = await openDatabase(readConfig(), { purpose: 'test', report: console.error })
closeOnSignal(() => database.close())
opened.defer(() => database.close())
const empty = await measureStart(database.address)
console.error(`with an empty graph: ${Math.round(empty)} ms`)
const before = readMachineTime()
const again: number[] = []
for (let run = 0; run < Number(values.runs); run += 1) {
  again.push(await measureStart(database.address))
  console.error(`with the seed in the graph: ${Math.round(again.at(-1) ?? 0)} ms`)
}
const after = readMachineTime()
const machine = describeMachine(await findMachine())
const report = { machine, busy: (after.busy - before.busy) / (after.all - before.all), empty, again: toRanged(again) }
mkdirSync(join(root, 'bench', 'results'), { recursive: true })
writeFileSync(join(root, 'bench', 'results', 'start.json'), `${JSON.stringify(report, null, 1)}\n`)
console.log(JSON.stringify(report, null, 1))
