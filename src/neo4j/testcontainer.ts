import { randomBytes } from 'node:crypto'
import { ExpectedError } from '../errors.ts'
import type { Offer, StartedDatabase } from './database.ts'

/** The image that docker-compose.yml names too, so that it is fetched once. */
const image = 'neo4j:5.26-community'

/** A container for one test run; Testcontainers is loaded here alone, because it is not installed in production. */
export async function offerTestcontainer(): Promise<Offer> {
  const { getContainerRuntimeClient } = await import('testcontainers')
  const reason = await getContainerRuntimeClient().then(
    () => undefined,
    () => 'no Docker engine answers',
  )
  if (reason) return { obstacle: reason }
  return { what: `A container of ${image} (Testcontainers)`, why: 'a Docker engine answers', start: startContainer }
}

async function startContainer(): Promise<StartedDatabase> {
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  const container = await new Neo4jContainer(image)
    .withPassword(randomBytes(24).toString('hex'))
    .start()
    .catch((error: unknown) => {
      throw new ExpectedError('DATABASE_START_FAILED', `Testcontainers could not start ${image}: ${error}`)
    })
  const address = { uri: container.getBoltUri(), username: container.getUsername(), password: container.getPassword() }
  return {
    address: { ...address, database: 'neo4j' },
    close: async () => {
      await container.stop()
    },
  }
}
