import type { Offer, Surroundings } from '../database.ts'
import { runCommand } from '../process/run-command.ts'
import { startService } from './start.ts'

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
    start: () => startService(surroundings),
  }
}
