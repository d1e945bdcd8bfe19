import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import type { Offer, StartedDatabase, Surroundings } from '../database.ts'
import { keepSecret, readSecret } from '../folder/secret.ts'
import { type CommandResult, runCommand } from '../process/run-command.ts'
import { waitUntilAnswers } from '../wait-until-answers.ts'

const composeFile = resolve(import.meta.dirname, '..', '..', '..', 'docker-compose.yml')

/** Runs `docker compose` in a project. */
type Compose = (
  parameters: readonly string[],
  options?: { signal: AbortSignal; onLine(line: string): void },
) => Promise<CommandResult>

/** The `neo4j` service of docker-compose.yml, in a project of its own for each data folder. */
export async function offerDocker(surroundings: Surroundings): Promise<Offer> {
  const { environment } = surroundings.config
  const engine = await runCommand('docker', ['version', '--format', '{{.Server.Version}}'], {
    environment,
    timeout: 20_000,
  })
  if (engine.code === undefined) return { obstacle: 'Docker is not installed' }
  if (engine.code !== 0) return { obstacle: 'no Docker engine answers' }
  const plugin = await runCommand('docker', ['compose', 'version'], { environment, timeout: 20_000 })
  if (plugin.code !== 0) return { obstacle: 'a Docker engine answers, but the docker compose plugin is not installed' }
  return {
    what: 'Neo4j in Docker (docker compose)',
    why: 'a Docker engine answers',
    isNew: !(await readSecret(nameProjectFile(surroundings.folder))),
    start: () => startService(surroundings),
  }
}

/** Brings the service up and waits until it is healthy; closing removes the container and keeps the volume. */
async function startService({ config, folder, report, signal }: Surroundings): Promise<StartedDatabase> {
  const password = await keepSecret(join(folder, 'docker', 'password'))
  const project = await keepSecret(nameProjectFile(folder), nameProject)
  const environment = { ...config.environment, NEO4J_PASSWORD: password, NEO4J_BOLT_PORT: '' }
  const compose: Compose = (parameters, options) => {
    const command = ['compose', '--project-name', project, '--file', composeFile, ...parameters]
    return runCommand('docker', command, { environment, ...options })
  }
  try {
    await bringUp(compose, { signal, onLine: (line) => report(line.trim()) })
    const address = { uri: await findAddress(compose), username: 'neo4j', password, database: 'neo4j' }
    await waitUntilAnswers(address, { patience: 30_000, signal })
    return { address, close: () => takeDown(compose) }
  } catch (error) {
    await takeDown(compose)
    throw error
  }
}

function nameProjectFile(folder: string): string {
  return join(folder, 'docker', 'project')
}

/** The project's name, kept in the data folder, so that no two data folders share a volume. */
function nameProject(): string {
  return `tit-for-tat-${randomBytes(4).toString('hex')}`
}

async function takeDown(compose: Compose): Promise<void> {
  await compose(['down', '--timeout', '60'])
}

async function bringUp(compose: Compose, options: Parameters<Compose>[1]): Promise<void> {
  const { code, lines } = await compose(['up', '--wait', 'neo4j'], options)
  if (code === 0) return
  const logs = await compose(['logs', '--no-log-prefix', '--tail', '15', 'neo4j'])
  throw new ExpectedError(
    'DATABASE_START_FAILED',
    [`docker compose could not start Neo4j: ${lines.at(-1)?.trim()}`, ...lines.slice(-5, -1), ...logs.lines].join('\n'),
  )
}

/** The loopback port that Docker has chosen for Bolt. */
async function findAddress(compose: Compose): Promise<string> {
  const { lines } = await compose(['port', 'neo4j', '7687'])
  const published = lines.find((line) => /^[\d.]+:\d+$/.test(line))
  if (!published)
    throw new ExpectedError('DATABASE_START_FAILED', `docker compose has published no port: ${lines.join(' ')}`)
  return `bolt://${published}`
}
