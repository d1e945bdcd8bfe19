import { existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { prepareGraph } from '../../seed/load.ts'
import { defaultLimits } from '../../src/graph/limits.ts'
import { type GraphAddress, openGraph } from '../../src/graph.ts'
import { findFreePort } from '../../src/neo4j/local/free-port.ts'
import { prepareHome, setInitialPassword } from '../../src/neo4j/local/home.ts'
import { runCommand } from '../../src/neo4j/process/run-command.ts'
import { generate, type Manifest } from '../generate/index.ts'
import type { Scale } from '../generate/scales.ts'
import { folderOf, type Machine } from './machine.ts'
import { startDatabase } from './start.ts'

/** Generates a dataset, gives it to Neo4j's bulk importer and makes the indexes; leaves out what is there already. */
export async function fillDatabase(machine: Machine, scale: Scale, report: (line: string) => void): Promise<void> {
  const folder = folderOf(scale)
  rmSync(folder, { recursive: true, force: true })
  const started = performance.now()
  const tell = (what: string) => report(`${what} after ${Math.round((performance.now() - started) / 1_000)} s`)
  const manifest = generate(scale, folder)
  tell(`generated ${sum(manifest)} nodes and relationships`)
  await importTables(machine, folder, manifest)
  rmSync(join(folder, 'csv'), { recursive: true, force: true })
  tell('imported')
  const database = await startDatabase(machine, scale)
  await makeIndexes(database.address)
  await database.close()
  writeFileSync(join(folder, 'ready'), '')
  tell('indexed')
}

/** Longer than a database that has just started needs on a busy machine, in milliseconds. */
const PATIENCE = 300_000

/** Makes the service's indexes and one that the floor wants, for all servers alike; those that are there stay. */
export async function makeIndexes(address: GraphAddress): Promise<void> {
  const graph = openGraph(address, { ...defaultLimits, transactionTimeout: PATIENCE })
  await graph.manage(['CREATE INDEX article_published_on IF NOT EXISTS FOR (node:Article) ON (node.publishedOnLatest)'])
  await prepareGraph(graph)
  await graph.write((write) => write.run("MERGE (graph:Graph {id: 'graph'}) SET graph.version = 1"))
  await graph.close()
}

export function isFilled(scale: Scale): boolean {
  return existsSync(join(folderOf(scale), 'ready'))
}

async function importTables({ java, jars, environment }: Machine, folder: string, { tables }: Manifest): Promise<void> {
  const home = await prepareHome(join(folder, 'neo4j'), await findFreePort())
  await setInitialPassword(home, java, jars, environment)
  const opens = ['nio', 'io'].map((name) => `--add-opens=java.base/java.${name}=ALL-UNNAMED`)
  const tool = [
    '-Xmx2g',
    '-cp',
    join(jars, '*'),
    ...opens,
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    'org.neo4j.cli.AdminTool',
  ]
  const options = [
    '--overwrite-destination',
    '--id-type=string',
    '--array-delimiter=;',
    `--report-file=${join(folder, 'import.report')}`,
    '--max-off-heap-memory=3g',
  ]
  const { code, lines } = await runCommand(
    java,
    [...tool, 'database', 'import', 'full', 'neo4j', ...options, ...tables],
    {
      environment: { ...environment, NEO4J_HOME: home.folder, NEO4J_CONF: home.settings },
      timeout: 3_600_000,
    },
  )
  if (code !== 0) throw new Error(`the importer failed:\n${lines.slice(-30).join('\n')}`)
}

function sum({ counts }: Manifest): number {
  return Object.values(counts).reduce((total, count) => total + count, 0)
}
