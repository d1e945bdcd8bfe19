import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphAddress } from '../../src/graph/index.ts'
import { findFreePort, waitUntilAnswers } from '../../src/neo4j/index.ts'
import { prepareHome } from '../../src/neo4j/local/home.ts'
import { stopOrphan } from '../../src/neo4j/local/orphan.ts'
import { startServerProcess } from '../../src/neo4j/local/server-process.ts'
import type { Scale } from '../generate/scales.ts'
import { closeOnSignal } from '../harness/close-on-signal.ts'
import { folderOf, type Machine } from './machine.ts'

/** A database that runs, until it is closed. */
export interface RunningDatabase {
  readonly address: GraphAddress
  readonly pid: number
  close(): Promise<void>
}

/** Heap and page cache, which holds the data as Neo4j advises; those of L take about 11 GB. */
const memories: Readonly<Record<Scale, readonly [heap: string, pageCache: string]>> = {
  S: ['2g', '1g'],
  M: ['2g', '2g'],
  L: ['4g', '11g'],
  adversarial: ['2g', '2g'],
}

/** Starts Neo4j on the data of a scale. */
export async function startDatabase({ java, jars, environment }: Machine, scale: Scale): Promise<RunningDatabase> {
  const folder = join(folderOf(scale), 'neo4j')
  await stopOrphan(folder, console.error)
  const home = await prepareHome(folder, await findFreePort())
  const [heap, pageCache] = memories[scale]
  const settings = join(home.settings, 'neo4j.conf')
  const text = readFileSync(settings, 'utf8').replace(/(pagecache\.size=).*/, `$1${pageCache}`)
  writeFileSync(settings, text)
  // _JAVA_OPTIONS wins over the small heap that the service gives its own database.
  const server = await startServerProcess(java, jars, home, {
    ...environment,
    _JAVA_OPTIONS: `-Xms${heap} -Xmx${heap}`,
  })
  closeOnSignal(() => server.stop())
  const address = {
    uri: `bolt://127.0.0.1:${home.port}`,
    username: 'neo4j',
    password: home.password,
    database: 'neo4j',
  }
  await waitUntilAnswers(address, { patience: 180_000, signal: server.ended })
  const { pid } = JSON.parse(readFileSync(join(folder, 'process.json'), 'utf8')) as { pid: number }
  return { address, pid, close: () => server.stop() }
}
