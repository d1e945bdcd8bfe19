import { randomBytes } from 'node:crypto'
import { ExpectedError } from '../../errors.ts'
import { type Offer, type StartedDatabase, type Surroundings, smallMemory } from '../database.ts'
import { waitUntilAnswers } from '../wait-until-answers.ts'

/** The same image as in docker-compose.yml, so that it is pulled once. */
const image = 'neo4j:5.26-community'

/** A container for one test run; Testcontainers is imported only when it is used, because it is not installed in production. */
export async function offerTestcontainer({ signal }: Surroundings): Promise<Offer> {
  const { getContainerRuntimeClient } = await import('testcontainers')
  const reason = await getContainerRuntimeClient().then(
    () => undefined,
    () => 'no Docker engine answers',
  )
  if (reason) return { obstacle: reason }
  return {
    what: `A container of ${image} (Testcontainers)`,
    why: 'a Docker engine answers',
    isNew: true,
    start: () => startContainer(signal),
  }
}

async function startContainer(signal: AbortSignal): Promise<StartedDatabase> {
  const { Neo4jContainer } = await import('@testcontainers/neo4j')
  const container = await new Neo4jContainer(image)
    .withPassword(randomBytes(24).toString('hex'))
    .withEnvironment({
      NEO4J_server_memory_heap_max__size: smallMemory.heap,
      NEO4J_server_memory_pagecache_size: smallMemory.pageCache,
    })
    .start()
    .catch((error: unknown) => {
      throw new ExpectedError('DATABASE_START_FAILED', `Testcontainers could not start ${image}: ${error}`)
    })
  const close = async () => {
    await container.stop()
  }
  const [username, password] = [container.getUsername(), container.getPassword()]
  const address = { uri: container.getBoltUri(), username, password, database: 'neo4j' }
  try {
    await waitUntilAnswers(address, { patience: 30_000, signal })
    return { address, close }
  } catch (error) {
    await close()
    throw error
  }
}
