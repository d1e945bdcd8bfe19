import { appendFile, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { Graph, GraphAddress } from '../../src/graph/index.ts'
import { findFreePort, openDatabase, type StartedDatabase } from '../../src/neo4j/index.ts'
import { findTool } from '../../src/neo4j/local/admin-tool.ts'
import { prepareHome } from '../../src/neo4j/local/home.ts'
import { startServer } from '../../src/neo4j/local/start.ts'
import { configure } from '../neo4j/machine.ts'
import { seconds } from '../patience.ts'
import { type NetworkProxy, openProxy } from './proxy.ts'

/** A Neo4j process of the test's own, behind a proxy, that the test may kill, stop and start again. */
export interface FaultyDatabase {
  /** Where it is reached through the proxy, which stays the same. */
  readonly address: GraphAddress
  /** Where it is reached directly. */
  readonly direct: () => GraphAddress
  readonly folder: string
  readonly proxy: NetworkProxy
  send(signal: 'SIGKILL' | 'SIGSTOP' | 'SIGCONT'): Promise<void>
  /** Starts it again on its data after it was ended or killed; with these lines in its settings. */
  restart(...settings: string[]): Promise<void>
  close(): Promise<void>
}

/** Starts Neo4j as a local process on an empty folder. */
export async function openFaultyDatabase(folder: string): Promise<FaultyDatabase> {
  const proxy = await openProxy()
  const start = async (settings: readonly string[] = []) => {
    const started = await (settings.length > 0 ? startWith(folder, settings) : openDatabase(configure('local', folder)))
    proxy.lead(Number(new URL(started.address.uri).port))
    return started
  }
  let database = await start()
  return {
    address: { ...database.address, uri: `bolt://127.0.0.1:${proxy.port}` },
    direct: () => database.address,
    folder,
    proxy,
    send: (signal) => sendSignal(folder, signal),
    restart: async (...settings) => {
      await database.close()
      database = await start(settings)
    },
    close: async () => {
      await proxy.close()
      await database.close()
      await rm(folder, { recursive: true })
    },
  }
}

/** The same start, on data that are there, with settings that no start of ours has. */
async function startWith(folder: string, settings: readonly string[]): Promise<StartedDatabase> {
  const config = configure('local', folder)
  const surroundings = { config, report: () => {}, signal: new AbortController().signal }
  const { java, jars } = await findTool(surroundings)
  const home = await prepareHome(join(folder, 'neo4j'), await findFreePort())
  await appendFile(join(home.settings, 'neo4j.conf'), settings.map((line) => `${line}\n`).join(''))
  return await startServer(java, jars, home, surroundings)
}

/** The process that Neo4j's start has noted beside its data. */
export async function sendSignal(folder: string, signal: NodeJS.Signals): Promise<void> {
  const { pid } = JSON.parse(await readFile(join(folder, 'neo4j', 'process.json'), 'utf8'))
  process.kill(Number(pid), signal)
}

/** Waits until something holds, and tells how many milliseconds that took; fails after the limit. */
export async function waitFor(limit: number, holds: () => Promise<boolean> | boolean): Promise<number> {
  const begun = performance.now()
  while (!(await holds())) {
    if (performance.now() - begun > limit) throw new Error(`It did not come true within ${limit} ms.`)
    await delay(50)
  }
  return performance.now() - begun
}

/** Waits until the server has ended what a program that was killed had begun. */
export async function waitUntilQuiet(graph: Graph): Promise<void> {
  await waitFor(seconds(30), async () => {
    const running = await graph.read('SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS running')
    return running[0]?.running === 1
  })
}
