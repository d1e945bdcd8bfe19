import type { Config } from '../config.ts'
import { ExpectedError } from '../errors.ts'
import type { Surroundings } from './database.ts'
import { offerDocker } from './docker/compose.ts'
import { lockFolder } from './folder/lock.ts'

/** Works on the local process's data while nobody uses them (DATABASE_LOCKED if somebody does). */
export async function whileStopped(
  config: Config,
  { report, signal }: Pick<Surroundings, 'report' | 'signal'>,
  work: (surroundings: Surroundings) => Promise<void>,
): Promise<void> {
  const surroundings = { config, purpose: 'serve', folder: config.dataDir, report, signal } as const
  await refuseOtherOrigins(surroundings)
  const lock = await lockFolder(config.dataDir)
  await work(surroundings).finally(() => lock.release())
}

/** Refuses if `npm start` keeps its data elsewhere, where they have to be backed up. */
async function refuseOtherOrigins(surroundings: Surroundings): Promise<void> {
  const { database, neo4j } = surroundings.config
  if (database === 'local') return
  if (database === 'uri' || (!database && neo4j.uri)) throw explainOther(`the Neo4j at ${neo4j.uri}`)
  if (database === 'docker' || !('obstacle' in (await offerDocker(surroundings)))) throw explainOther('Docker')
}

function explainOther(where: string): ExpectedError {
  return new ExpectedError(
    'BAD_CONFIGURATION',
    `The data is kept by ${where}; docs/operations.md has the commands for that. To use the local process's data instead: TFT_DATABASE=local`,
  )
}
