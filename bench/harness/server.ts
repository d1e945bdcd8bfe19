import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { GraphAddress } from '../../src/graph/index.ts'
import { findFreePort } from '../../src/neo4j/index.ts'
import type { ServerKind } from '../servers/index.ts'

const probe = join(import.meta.dirname, '..', 'servers', 'probe.ts')

/** A server that answers, in a process of its own. */
export interface RunningServer {
  readonly kind: ServerKind
  readonly origin: string
  readonly pid: number
  /** How many statements it has sent to the database so far. */
  countStatements(): Promise<number>
  /** Megabytes of the heap that are in use after a full collection; for a server started with `--expose-gc`. */
  readHeap(): Promise<number>
  close(): Promise<void>
}

/** Starts a server against the database, on loopback; `arguments_` go to Node. */
export async function startServer(
  kind: ServerKind,
  address: GraphAddress,
  logs: string,
  arguments_: readonly string[] = [],
): Promise<RunningServer> {
  const port = await findFreePort()
  const log = openSync(join(logs, `${kind.name}.log`), 'w')
  const main = join(import.meta.dirname, '..', 'servers', kind.main)
  const { uri: NEO4J_URI, username: NEO4J_USERNAME, password: NEO4J_PASSWORD } = address
  const child = spawn(process.execPath, [...arguments_, '--import', probe, main], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      TFT_DATABASE: 'uri',
      NEO4J_URI,
      NEO4J_USERNAME,
      NEO4J_PASSWORD,
      ...kind.environment,
    },
    stdio: ['ignore', log, log, 'ipc'],
  })
  const leave = () => child.kill()
  process.once('exit', leave)
  const origin = `http://127.0.0.1:${port}`
  await untilUp(origin, child)
  return {
    kind,
    origin,
    pid: child.pid ?? 0,
    countStatements: () => ask(child, 'count'),
    readHeap: async () => (await ask(child, 'heap')) / 1_048_576,
    close: () => stop(child, leave),
  }
}

async function untilUp(origin: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the server of ${origin} has ended; see its log`)
    const body = JSON.stringify({ query: '{ __typename }' })
    const up = await fetch(`${origin}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    }).catch(() => null)
    await up?.arrayBuffer()
    if (up) return
    await wait(250)
  }
  throw new Error(`${origin} does not answer`)
}

async function ask(child: ChildProcess, question: 'count' | 'heap'): Promise<number> {
  const answer = once(child, 'message')
  child.send(question)
  const [number] = await answer
  return Number(number)
}

async function stop(child: ChildProcess, leave: () => void): Promise<void> {
  process.off('exit', leave)
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  child.kill()
  await exit
}
