import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import type { GraphAddress } from '../../src/graph.ts'
import { openDatabase } from '../../src/neo4j/open-database.ts'
import { configure, makeFolder } from '../neo4j/machine.ts'
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
  /** Starts it again on its data after it was killed. */
  restart(): Promise<void>
  close(): Promise<void>
}

/** Starts Neo4j as a local process on an empty folder. */
export async function openFaultyDatabase(): Promise<FaultyDatabase> {
  const folder = await makeFolder()
  const proxy = await openProxy()
  const start = async () => {
    const started = await openDatabase(configure('local', folder))
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
    restart: async () => {
      await database.close()
      database = await start()
    },
    close: async () => {
      await proxy.close()
      await database.close()
      await rm(folder, { recursive: true })
    },
  }
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
