import { existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Config } from '../../config.ts'
import { ExpectedError } from '../../errors.ts'
import { runCommand } from '../process/run-command.ts'

const pom = join(import.meta.dirname, '..', 'pom.xml')

/** The version of Neo4j that the committed pom.xml names. */
export const neo4jVersion = readFileSync(pom, 'utf8').match(/<neo4j\.version>(.+)<\/neo4j\.version>/)?.[1] ?? 'unknown'

interface FetchOptions {
  readonly report: (line: string) => void
  readonly signal: AbortSignal
}

/** The user's folder of Neo4j's jars, shared by all projects; it exists only once it is complete. */
export function findJars({ cacheDir }: Config): { folder: string; fetched: boolean } {
  const folder = join(cacheDir, `neo4j-${neo4jVersion}`)
  return { folder, fetched: existsSync(folder) }
}

/** Why Maven cannot fetch the jars here; undefined if it can. */
export async function findMavenObstacle({ environment }: Config): Promise<string | undefined> {
  const { code } = await runCommand('mvn', ['-version'], { environment, timeout: 30_000 })
  return code === 0 ? undefined : 'Maven (mvn) is not installed'
}

/** Fetches the jars into a temporary folder and renames it when all are there. */
export async function fetchJars(config: Config, { report, signal }: FetchOptions): Promise<string> {
  const { folder, fetched } = findJars(config)
  if (fetched) return folder
  await mkdir(config.cacheDir, { recursive: true })
  const draft = await mkdtemp(`${folder}.part-`)
  try {
    await runMaven(config, draft, { report, signal })
    await rename(draft, folder).catch((error: unknown) => {
      if (!existsSync(folder)) throw error
    })
    return folder
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}

async function runMaven({ environment }: Config, target: string, { report, signal }: FetchOptions): Promise<void> {
  const goal = [
    '-B',
    '-f',
    pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${target}`,
  ]
  let count = 0
  const onLine = (line: string) => {
    if (!/Downloaded .*\.jar /.test(line)) return
    count += 1
    if (count % 20 === 0) report(`Fetching Neo4j ${neo4jVersion} by Maven, the first time only: ${count} jars`)
  }
  report(`Fetching Neo4j ${neo4jVersion} by Maven, the first time only`)
  const { code, lines } = await runCommand('mvn', goal, { environment, signal, onLine })
  if (code === 0) return
  const tail = lines.filter((line) => line.includes('ERROR')).slice(0, 5)
  throw new ExpectedError(
    'DATABASE_START_FAILED',
    `Maven could not fetch the jars of Neo4j ${neo4jVersion}:\n${(tail.length > 0 ? tail : lines.slice(-5)).join('\n')}`,
  )
}
