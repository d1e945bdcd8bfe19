import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { ExpectedError } from '../errors.ts'
import type { Database, Offer, Origin, Provider, Purpose, Surroundings } from './database.ts'
import { offerDocker } from './docker/compose.ts'
import { offerTestcontainer } from './docker/testcontainer.ts'
import { isAbandoned, lockFolder } from './folder/lock.ts'
import { stopOrphan } from './local/orphan.ts'
import { offerLocalProcess } from './local/start.ts'
import { waitUntilAnswers } from './wait-until-answers.ts'

/** Options of openDatabase. */
export interface OpenOptions {
  /** Shows one line of progress. */
  readonly report?: (line: string) => void
  /** `ask` takes only a database that was filled before; `test` gives an empty one that is gone after `close()`. */
  readonly purpose?: Purpose
  /** Aborts the start, and stops whatever it has started. */
  readonly signal?: AbortSignal
}

/** Finds a database or brings one up: NEO4J_URI, then Docker, then a local process, unless TFT_DATABASE forces one. */
export async function openDatabase(config: Config, options: OpenOptions = {}): Promise<Database> {
  const { purpose = 'serve', report = () => {}, signal = new AbortController().signal } = options
  const origins = chooseOrigins(config)
  if (origins.includes('uri')) return takeFirst(origins, { config, purpose, folder: config.dataDir, report, signal })
  const folder = purpose === 'test' ? await makeTestFolder() : { path: config.dataDir, remove: async () => {} }
  const lock = await lockFolder(folder.path)
  const release = async () => {
    await lock.release()
    await folder.remove()
  }
  try {
    const database = await takeFirst(origins, { config, purpose, folder: folder.path, report, signal })
    return { ...database, close: () => database.close().finally(release) }
  } catch (error) {
    await release()
    throw error
  }
}

const testFolderPrefix = 'tit-for-tat-test-'

/** Creates an empty data folder for one test run, and clears those that killed runs have left. */
async function makeTestFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const folders = (await readdir(tmpdir()))
    .filter((name) => name.startsWith(testFolderPrefix))
    .map((name) => join(tmpdir(), name))
  for (const folder of folders) if (await isAbandoned(folder)) await clearFolder(folder)
  const path = await mkdtemp(join(tmpdir(), testFolderPrefix))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}

async function clearFolder(folder: string): Promise<void> {
  await stopOrphan(join(folder, 'neo4j'), () => {})
  await rm(folder, { recursive: true, force: true })
}

function chooseOrigins(config: Config): Origin[] {
  if (config.database) return [config.database]
  return config.neo4j.uri ? ['uri'] : ['docker', 'local']
}

function findProvider(origin: Origin, purpose: Purpose): Provider {
  if (origin === 'uri') return offerGivenServer
  if (origin === 'local') return offerLocalProcess
  return purpose === 'test' ? offerTestcontainer : offerDocker
}

/** How long to wait for a server that may still be starting. */
const patienceWithGiven = 15_000

/** The server that NEO4J_URI names: any Neo4j, Aura or cluster, which we neither start nor stop. */
async function offerGivenServer({ config, report, signal }: Surroundings): Promise<Offer> {
  const { uri, username, password, database } = config.neo4j
  if (!uri) return { obstacle: 'NEO4J_URI is not set' }
  const address = { uri, username, password, database }
  return {
    what: `The Neo4j at ${uri}`,
    why: 'NEO4J_URI is set',
    isNew: false,
    start: async () => {
      const wait = () =>
        report(`No answer from ${uri} yet; waiting up to ${patienceWithGiven / 1000} seconds for it to start`)
      await waitUntilAnswers(address, { patience: patienceWithGiven, signal, wait })
      return { address, close: async () => {} }
    },
  }
}

/** Tries one origin after the other, and collects the obstacle in the way of each. */
async function takeFirst(origins: readonly Origin[], surroundings: Surroundings): Promise<Database> {
  const obstacles: string[] = []
  for (const origin of origins) {
    surroundings.signal.throwIfAborted()
    const outcome = await tryOrigin(origin, { origins, obstacles, surroundings })
    if (typeof outcome !== 'string') return outcome
    obstacles.push(outcome)
  }
  throw surroundings.purpose === 'ask' ? explainEmptiness(obstacles) : explainAbsence(surroundings.config, obstacles)
}

interface Attempt {
  readonly origins: readonly Origin[]
  readonly obstacles: readonly string[]
  readonly surroundings: Surroundings
}

/** Returns the origin's database, or the obstacle in its way; the last origin's failure is thrown as it is. */
async function tryOrigin(origin: Origin, { origins, obstacles, surroundings }: Attempt): Promise<Database | string> {
  const { config, purpose, report, signal } = surroundings
  const offer = await findProvider(origin, purpose)(surroundings)
  if ('obstacle' in offer) return offer.obstacle
  if (purpose === 'ask' && offer.isNew) return `${offer.what} holds nothing yet`
  const why = config.database ? `TFT_DATABASE=${config.database}` : [...obstacles, offer.why].join(', ')
  const reason = `${offer.what}, because ${why}`
  report(reason)
  try {
    return { ...(await offer.start()), origin, reason }
  } catch (error) {
    if (origin === origins.at(-1) || signal.aborted || !(error instanceof ExpectedError)) throw error
    return `Docker could not start it (${error.message.split('\n')[0]})`
  }
}

function explainEmptiness(obstacles: readonly string[]): ExpectedError {
  const lines = obstacles.map((line) => `  - ${line}`)
  const message = ['There is no database with a graph to answer from:', ...lines, 'Fill one first: npm start'].join(
    '\n',
  )
  return new ExpectedError('NO_DATABASE', message, { obstacles })
}

function explainAbsence(config: Config, obstacles: readonly string[]): ExpectedError {
  const missing = config.database ? obstacles : ['NEO4J_URI is not set', ...obstacles]
  const forced = config.database ? ` (TFT_DATABASE=${config.database} allows no other)` : ''
  return new ExpectedError(
    'NO_DATABASE',
    [
      `There is no database to use${forced}:`,
      ...missing.map((line) => `  - ${line}`),
      'Do one of these, then start again:',
      '  1. Set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD to a Neo4j that you have.',
      '  2. Start a Docker engine that has the compose plugin.',
      '  3. Install Java 17 or newer and Maven; Neo4j is then fetched and run as a local process.',
    ].join('\n'),
    { obstacles: missing },
  )
}
