import type { Offer, Surroundings } from '../database.ts'
import { findJars, findMavenObstacle, neo4jVersion } from './jars.ts'
import { findJava } from './java.ts'
import { startLocalProcess } from './start.ts'

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
    start: () => startLocalProcess(java.command, surroundings),
  }
}
