import { type Problem, rejectProblems } from '../../read/problem.ts'
import type { LoadState } from '../load-state.ts'
import type { Batch } from './batch.ts'

/** A constraint tells of an id that stands in an earlier batch. */
export function explainRepetition(error: unknown, { places }: Batch, before: LoadState): unknown {
  const id = error instanceof Error ? /property `id` = '(.+?)'/.exec(error.message)?.[1] : undefined
  const problem = id === undefined ? undefined : places.get(id)
  return problem ? catchProblem({ ...problem, message: `an earlier entry has ${id}` }, before) : error
}

function catchProblem(problem: Problem, before: LoadState): unknown {
  try {
    rejectProblems([problem], { what: 'The collection', outcome: describeOutcome(before) })
    return undefined
  } catch (error) {
    return error
  }
}

/** What a load that fails leaves. */
export function describeOutcome({ entries }: LoadState): string {
  return entries === 0 ? 'nothing was written' : `the first ${entries} entries are in the graph, and nothing after them`
}
