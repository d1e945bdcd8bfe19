import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import type { Offer, StartedDatabase, Surroundings } from '../database.ts'
import { requireFreeSpace } from '../folder/free-space.ts'
import { waitUntilAnswers } from '../wait-until-answers.ts'
import { hasDatabase } from './draft.ts'
import { type Home, prepareHome, setInitialPassword } from './home.ts'
import { fetchJars, findJars, findMavenObstacle, neo4jVersion } from './jars.ts'
import { findJava } from './java.ts'
import { stopOrphan } from './orphan.ts'
import { findFreePort, startServerProcess } from './server-process.ts'

/** Longer than the slowest start on a busy machine takes. */
const patience = 120_000

/** A local process: Java runs Neo4j Community from jars that Maven has fetched. */
export async function offerLocalProcess(surroundings: Surroundings): Promise<Offer> {
  const { config } = surroundings
  const java = await findJava(config)
  const missing = [
    'obstacle' in java ? java.obstacle : undefined,
    findJars(config).fetched ? undefined : await findMavenObstacle(config),
  ].filter((obstacle) => obstacle !== undefined)
  if ('obstacle' in java || missing.length > 0) return { obstacle: missing.join(', ') }
  return {
    what: `Neo4j ${neo4jVersion} as a local process`,
    why: `Java ${java.version} is here`,
    isNew: !hasDatabase(join(surroundings.folder, 'neo4j')),
    start: () => startLocalProcess(java.command, surroundings),
  }
}

/** Runs Neo4j Community as a child process on the data in our folder, until it is closed. */
async function startLocalProcess(java: string, surroundings: Surroundings): Promise<StartedDatabase> {
  const { config, report, signal } = surroundings
  const folder = join(surroundings.folder, 'neo4j')
  await requireFreeSpace(surroundings.folder)
  await stopOrphan(folder, report)
  const jars = await fetchJars(config, { report, signal })
  const home = await prepareHome(folder, await findFreePort())
  await setInitialPassword(home, java, jars, config.environment)
  signal.throwIfAborted()
  report(`Starting Neo4j on 127.0.0.1:${home.port}`)
  return await startServer(java, jars, home, surroundings)
}

/** Starts the server on a prepared home, and waits until it answers. */
export async function startServer(
  java: string,
  jars: string,
  home: Home,
  { config, signal }: Pick<Surroundings, 'config' | 'signal'>,
  memory?: readonly string[],
): Promise<StartedDatabase> {
  const server = await startServerProcess(java, jars, home, config.environment, memory)
  const address = {
    uri: `bolt://127.0.0.1:${home.port}`,
    username: 'neo4j',
    password: home.password,
    database: 'neo4j',
  }
  try {
    await waitUntilAnswers(address, { patience, signal: AbortSignal.any([signal, server.ended]) })
    return { address, close: () => server.stop() }
  } catch (error) {
    await server.stop()
    signal.throwIfAborted()
    throw await explainFailure(home, error)
  }
}

async function explainFailure({ log }: Home, cause: unknown): Promise<ExpectedError> {
  const tail = (await readFile(log, 'utf8')).trimEnd().split('\n').slice(-15)
  return new ExpectedError(
    'DATABASE_START_FAILED',
    `Neo4j did not start. The end of its log, ${log}:\n${tail.map((line) => `  ${line}`).join('\n')}`,
    { log },
    { cause },
  )
}
