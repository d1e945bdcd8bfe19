import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../src/config.ts'
import { fetchJars, findJars, neo4jVersion } from '../../src/neo4j/local/jars.ts'
import { findJava } from '../../src/neo4j/local/java.ts'
import type { Scale } from '../generate/scales.ts'

/** What runs the database here. */
export interface Machine {
  readonly java: string
  readonly jars: string
  readonly environment: NodeJS.ProcessEnv
}

/** Where a dataset and its database are kept. */
export function folderOf(scale: Scale): string {
  return join(import.meta.dirname, '..', '..', '.data', 'bench', scale)
}

/** Finds Java and Neo4j's jars, as the service does; its heap is larger here, for all servers alike. */
export async function findMachine(): Promise<Machine> {
  const config = readConfig({ ...process.env, LOG_LEVEL: 'warn' })
  const java = await findJava(config)
  if ('obstacle' in java) throw new Error(java.obstacle)
  const { folder, fetched } = findJars(config)
  const jars = fetched
    ? folder
    : await fetchJars(config, { report: console.error, signal: new AbortController().signal })
  return { java: java.command, jars, environment: { ...process.env } }
}

/** What a reader of the results has to know of this machine. */
export function describeMachine({ java }: Machine) {
  const javaVersion = execFileSync(java, ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? ''
  return {
    date: new Date().toISOString(),
    cores: cpus().length,
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    memoryGB: Math.round(totalmem() / 1e9),
    node: process.version,
    neo4j: neo4jVersion,
    java: javaVersion,
  }
}
export type MachineDescription = ReturnType<typeof describeMachine>
