import { executeOperation } from 'pothos-plugin-cypher'
import type { Graph } from '../../graph/index.ts'
import { prepareOperation } from '../document/prepare-operation.ts'
import type { ServicePlugin } from '../request-record.ts'
import type { ServiceSettings } from '../service-settings.ts'
import { checkCost } from './check-cost.ts'
import { checkInput } from './check-input.ts'
import { endInTime } from './end-in-time.ts'
import { notePins } from './note-pins.ts'
import type { ResponseCache } from './response-cache.ts'
import type { Execute, Step } from './step.ts'
import { openTracing } from './trace-operation.ts'

/** Executes operations in these steps, outermost first, and reports in `extensions` what they cost and which days they are pinned to. */
export function useExecution(
  graph: Graph,
  { limits, requestTimeout, tracesTo }: Pick<ServiceSettings, 'limits' | 'requestTimeout' | 'tracesTo'>,
  cache: ResponseCache | undefined,
): ServicePlugin {
  const tracing = tracesTo === undefined ? undefined : openTracing(tracesTo)
  const steps: Step[] = [
    checkInput(limits),
    checkCost(limits.cost),
    notePins,
    ...(tracing ? [tracing.traceOperation] : []),
    endInTime(graph, requestTimeout),
    countReads,
    ...(cache ? [cache.recallAnswer] : []),
  ]
  const execute = steps.reduceRight((next, step) => step(next), answerFromPlan(graph))
  return {
    onExecute({ args, executeFn, setExecuteFn }) {
      const { record, request, params } = args.contextValue
      const operation = prepareOperation(args.schema, args.document, args.operationName)
      record.operation = operation
      const execution = { operation, args, request, text: params.query ?? '', record, read: graph.read }
      setExecuteFn(() => execute({ ...execution, fallBack: executeFn }))
    },
    onResultProcess({ serverContext: { record }, result, setResult }) {
      if (!record || Array.isArray(result) || Symbol.asyncIterator in result) return
      const { cost, pinned } = record
      const extensions = { ...result.extensions, cost: { cost, limit: limits.cost }, ...(pinned && { pinned }) }
      setResult({ ...result, extensions })
    },
    async onDispose() {
      await tracing?.close()
    },
  }
}

const countReads: Step = (next) => (execution) => {
  const { record, read } = execution
  return next({
    ...execution,
    read: (statement, parameters, signal) => {
      record.reads += 1
      return read(statement, parameters, signal)
    },
  })
}

/** Answers from the rows of the operation's one statement; where they are not enough, GraphQL's own execution continues with them. */
function answerFromPlan(graph: Graph): Execute {
  return ({ args, read, fallBack }) => {
    const contextValue = { ...args.contextValue, graph: { ...graph, read } }
    return executeOperation({ ...args, contextValue }, fallBack)
  }
}
