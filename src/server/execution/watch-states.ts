import type { Graph } from '../../graph/index.ts'
import type { Following } from './follow-graph.ts'
import { watchReads } from './watch-reads.ts'

/** The reads of a request, while they are watched. */
export interface WatchedStates {
  readonly watched: Graph
  /** The one state that all reads were of; undefined unless there was exactly one. */
  stateOfAll(): string | undefined
  /** Has reads fail as one before them has, without asking a database that does not answer twice. */
  failWith(error: unknown): null
}

/** Watches of which states the reads of a request are. */
export function watchStates(graph: Graph, following: Following): WatchedStates {
  const states = new Set<string | undefined>()
  let failure: Promise<never> | undefined
  const watched = watchReads(graph, async (read) => {
    const rows = await (failure ?? read())
    states.add(following.stateOf(rows))
    return rows
  })
  return {
    watched,
    stateOfAll: () => {
      const [only, ...others] = states
      return others.length === 0 ? only : undefined
    },
    failWith: (error) => {
      failure = Promise.reject(error)
      failure.catch(() => undefined)
      return null
    },
  }
}
