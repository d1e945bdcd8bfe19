import type { ExecutionArgs, ExecutionResult } from 'graphql'
import type { YogaInitialContext } from 'graphql-yoga'
import type { Graph } from '../../graph/index.ts'
import type { PreparedOperation } from '../document/prepare-operation.ts'
import type { RequestRecord, ServiceContext } from '../request-record.ts'

export type Read = Graph['read']

/** The arguments that yoga executes with. */
export interface Args extends ExecutionArgs {
  readonly contextValue: YogaInitialContext & ServiceContext
}

/** One execution of an operation, as each step hands it to the next. */
export interface Execution {
  readonly operation: PreparedOperation | null
  readonly args: Args
  readonly request: Request
  /** The text of the document. */
  readonly text: string
  readonly record: RequestRecord
  /** Runs one reading statement of this execution. */
  readonly read: Read
  /** GraphQL's own execution. */
  fallBack(args: Args): Promise<Result> | Result
}

/** A result; `stringify` gives its text where that is cached. */
export interface Result extends ExecutionResult {
  readonly stringify?: (result: ExecutionResult) => string
}

export type Execute = (execution: Execution) => Promise<Result> | Result

/** A step of the pipeline: it refuses an execution, answers it, or calls the next step, perhaps with a `read` of its own around the given one. */
export type Step = (next: Execute) => Execute
