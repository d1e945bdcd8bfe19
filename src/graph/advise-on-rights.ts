import type { Logger } from 'pino'
import type { Graph } from './index.ts'

const advice =
  'the user that answers callers may write; see "A reader of its own" in docs/operations.md, and set NEO4J_READER_USERNAME'

/** Says once in the log when the user that answers callers may write, on a server that has roles to forbid it. */
export async function adviseOnRights(graph: Graph, log: Logger): Promise<void> {
  try {
    const [row] = await graph.read('CALL dbms.components() YIELD edition RETURN edition')
    if (row?.edition === 'community') log.debug('Neo4j Community has no roles: its READ sessions alone refuse to write')
    else if (await mayWrite(graph)) log.warn(advice)
  } catch (error) {
    log.debug({ err: error }, 'not known whether the user that answers callers may write')
  }
}

/** Tries it and takes it back: what a server lists as a user's rights differs from version to version. */
async function mayWrite(graph: Graph): Promise<boolean> {
  const takenBack = new Error('tried')
  const tried = graph.write(async (write) => {
    await write.run('CREATE () FINISH')
    throw takenBack
  })
  return await tried.catch((error: unknown) => error === takenBack)
}
