import type { Plugin } from 'graphql-yoga'
import { executePlan } from 'pothos-plugin-cypher'
import { planOptions, type RequestContext } from '../../../schema/builder.ts'

/** Answers from the rows of an operation's one statement; what that cannot answer is executed in full. */
export function usePlan(): Plugin<RequestContext> {
  const answer = executePlan(planOptions)
  return {
    onExecute({ args: { contextValue }, executeFn, setExecuteFn }) {
      setExecuteFn(async (execution) => (await answer({ ...execution, contextValue })) ?? (await executeFn(execution)))
    },
  }
}
