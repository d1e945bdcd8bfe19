import type { Offer, Surroundings } from './database.ts'
import { waitUntilAnswers } from './wait-until-answers.ts'

/** How long a server that may still be starting is waited for. */
const patience = 15_000

/** The server that NEO4J_URI names: any Neo4j, Aura or cluster, which we neither start nor stop. */
export async function offerGivenServer({ config, report, signal }: Surroundings): Promise<Offer> {
  const { uri, username, password, database } = config.neo4j
  if (!uri) return { obstacle: 'NEO4J_URI is not set' }
  const address = { uri, username, password, database }
  return {
    what: `The Neo4j at ${uri}`,
    why: 'NEO4J_URI is set',
    start: async () => {
      const wait = () => report(`No answer from ${uri} yet; waiting up to ${patience / 1000} seconds for it to start`)
      await waitUntilAnswers(address, { patience, signal, wait })
      return { address, close: async () => {} }
    },
  }
}
