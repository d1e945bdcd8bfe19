import type { ExecutionArgs, ExecutionResult } from 'graphql'
import type { YogaInitialContext } from 'graphql-yoga'
import type { Graph } from '../../graph/index.ts'
import type { PreparedOperation } from '../document/prepare-operation.ts'
import type { RequestRecord, ServiceContext } from '../request-record.ts'

export type Read = Graph['read']

/** What yoga gives to be executed. */
export interface Args extends ExecutionArgs {
  readonly contextValue: YogaInitialContext & ServiceContext
}

/** One execution of an operation. */
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

/** A result, and how it is written where that is known already. */
export interface Result extends ExecutionResult {
  readonly stringify?: (result: ExecutionResult) => string
}

export type Execute = (execution: Execution) => Promise<Result> | Result

/** Refuses an execution, answers it, or hands it to the next step, with its reads watched where need be. */
export type Step = (next: Execute) => Execute
