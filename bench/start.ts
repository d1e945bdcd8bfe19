import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { readConfig } from '../src/config.ts'
import type { GraphAddress } from '../src/graph.ts'
import { findFreePort } from '../src/neo4j/local/free-port.ts'
import { openDatabase } from '../src/neo4j/open-database.ts'
import { describeMachine, findMachine } from './database/machine.ts'
import { toRanged } from './harness/statistics.ts'

// How long the service takes from its start to its first answer while its database is up: npm run bench:start -- --runs 10
const { values } = parseArgs({ options: { runs: { type: 'string', default: '10' } } })
const root = join(import.meta.dirname, '..')
const environment = {
  ...process.env,
  NEO4J_URI: '',
  TFT_DATABASE: 'local',
  TFT_DATA_DIR: join(root, '.data', 'bench', 'start'),
  LOG_LEVEL: 'silent',
}
const question = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: '{ stats { statements } }' }),
}

/** Starts the service, asks until it answers, and ends it; the milliseconds from start to answer. */
async function measureStart({ uri, username, password }: GraphAddress): Promise<number> {
  const port = await findFreePort()
  const began = performance.now()
  const service = spawn(process.execPath, [join(root, 'src/cli/index.ts'), 'serve'], {
    env: {
      ...environment,
      TFT_DATABASE: 'uri',
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      PORT: String(port),
    },
    stdio: 'ignore',
  })
  const exit = once(service, 'exit')
  while (service.exitCode === null) {
    const answer = await fetch(`http://127.0.0.1:${port}/graphql`, question).catch(() => null)
    await answer?.arrayBuffer()
    if (answer?.ok) break
    await wait(10)
  }
  const milliseconds = performance.now() - began
  if (service.exitCode !== null) throw new Error(`the service ended with ${service.exitCode}`)
  service.kill()
  await exit
  return milliseconds
}

const database = await openDatabase(readConfig(environment))
try {
  const first = await measureStart(database.address)
  const times: number[] = []
  for (let run = 0; run < Number(values.runs); run += 1) times.push(await measureStart(database.address))
  const machine = describeMachine(await findMachine())
  console.log(JSON.stringify({ machine, firstWithLoadMs: first, startMs: toRanged(times) }, null, 1))
} finally {
  await database.close()
}
