import { z } from 'zod'
import { readCypher } from '../cypher/index.ts'
import { ExpectedError } from '../src/errors.ts'
import type { Graph, Write } from '../src/graph.ts'

/** Raised by one whenever code of before could misread or damage what this code writes. */
export const SCHEMA_VERSION = 1

const rows = z.array(z.object({ schemaVersion: z.int().nullable() }))

/** Refuses a graph that newer code has written (BAD_CONFIGURATION), before anything is changed. */
export async function refuseNewerSchema(graph: Pick<Graph, 'read'>): Promise<void> {
  check(await graph.read(readCypher('load/read-schema-version')))
}

/** The same within a load, when nobody else can load any more; what is written then has our version. */
export async function claimSchema(write: Write): Promise<void> {
  check(await write.run(readCypher('load/read-schema-version')))
  await write.run(readCypher('load/set-schema-version'), { version: SCHEMA_VERSION })
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
