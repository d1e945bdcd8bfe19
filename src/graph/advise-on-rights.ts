import type { Logger } from 'pino'
import { z } from 'zod'
import type { Graph } from './index.ts'

const advice =
  'the user that answers callers may write; see "A reader of its own" in docs/operations.md, and set NEO4J_READER_USERNAME'

/** What Neo4j calls the rights to change a graph, in its lists of privileges. */
const writing = /^(write|graph_actions|create_element|delete_element|set_label|remove_label|set_property|merge.*)$/
/** Those that allow or forbid all of it. */
const wholly = /^(write|graph_actions)$/

const privileges = z.array(z.object({ access: z.string(), action: z.string(), graph: z.string().nullable() }))

/** One right that was given to a user or denied. */
export type Privilege = z.infer<typeof privileges>[number]

/** Says once in the log when the user that answers callers may write, on a server that has roles to forbid it. */
export async function adviseOnRights(graph: Graph, log: Logger): Promise<void> {
  try {
    const [server] = await graph.read('CALL dbms.components() YIELD edition RETURN edition')
    if (server?.edition === 'community') {
      log.debug('Neo4j Community has no roles: its READ sessions alone refuse to write')
      return
    }
    const [database] = await graph.read('CALL db.info() YIELD name RETURN name')
    const rows = await graph.read('SHOW USER PRIVILEGES YIELD access, action, graph RETURN access, action, graph')
    if (mayWrite(privileges.parse(rows), String(database?.name))) log.warn(advice)
  } catch (error) {
    log.debug({ err: error }, 'not known whether the user that answers callers may write')
  }
}

/** Whether these privileges allow any change in a database; it is read off them, since trying would be a write. */
export function mayWrite(given: readonly Privilege[], database: string): boolean {
  const here = given.filter(({ graph }) => graph === null || ['*', 'DEFAULT', 'HOME', database].includes(graph))
  const forbidden = here.some(({ access, action }) => access === 'DENIED' && wholly.test(action))
  return !forbidden && here.some(({ access, action }) => access === 'GRANTED' && writing.test(action))
}
