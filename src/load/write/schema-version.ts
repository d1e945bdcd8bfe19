import { z } from 'zod'
import { readCypher } from '../../../cypher/index.ts'
import { ExpectedError } from '../../errors.ts'
import type { Graph, Write } from '../../graph/index.ts'

/** Raised by one whenever an older release could misread or damage what this one writes, or this one what that wrote. */
export const SCHEMA_VERSION = 9

const rows = z.array(z.object({ schemaVersion: z.int().nullable() }))

/** Refuses a graph that a newer release has written (BAD_CONFIGURATION), before anything is changed. */
export async function refuseNewerSchema(graph: Pick<Graph, 'read'>): Promise<void> {
  check(await graph.read(readCypher('load/schema/read-schema-version')))
}

/** The schema version of a graph that an older release has made, 0 if it noted none; null for a graph of this release. */
export async function findOlderSchema(read: Graph['read'] | Write['run']): Promise<number | null> {
  const version = rows.parse(await read(readCypher('load/schema/read-schema-version')))[0]?.schemaVersion ?? 0
  return version < SCHEMA_VERSION ? version : null
}

/** Refuses a collection's graph that an older release has made (BAD_CONFIGURATION); the seed is compared at each start anyway. */
export async function refuseOlderCollection(read: Graph['read'] | Write['run'], folder: string): Promise<void> {
  const version = await findOlderSchema(read)
  if (version === null) return
  throw new ExpectedError(
    'BAD_CONFIGURATION',
    `The graph in the database was made of the collection ${folder} by an earlier release: its schema is ${version}, and this release needs ${SCHEMA_VERSION}. Load it again: npm run load ${folder} -- --overwrite`,
    { found: version, known: SCHEMA_VERSION },
  )
}

/** Checks again within the load, while the graph is locked, that it is not newer, and notes this release's version. */
export async function claimSchema(write: Write): Promise<void> {
  check(await write.run(readCypher('load/schema/claim-schema'), { version: SCHEMA_VERSION }))
}

function check(found: unknown): void {
  const version = rows.parse(found)[0]?.schemaVersion ?? SCHEMA_VERSION
  if (version <= SCHEMA_VERSION) return
  throw new ExpectedError(
    'BAD_CONFIGURATION',
    `The graph in the database was written by a newer release: its schema is ${version}, and this release knows ${SCHEMA_VERSION}. Upgrade this service, or restore a backup of before.`,
    { found: version, known: SCHEMA_VERSION },
  )
}
