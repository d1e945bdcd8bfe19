import type { Plugin } from 'graphql-yoga'
import type { RequestContext } from '../../../schema/builder.ts'
import type { Graph } from '../../graph/index.ts'
import { hasTag } from '../http/has-tag.ts'
import { factsOf } from '../http/request-facts.ts'
import type { Limits } from '../service-settings.ts'
import type { Answers } from './answers.ts'
import { followGraph } from './follow-graph.ts'
import { nameQuestion } from './name-question.ts'
import { openTags } from './open-tags.ts'
import { watchStates } from './watch-states.ts'

/** What a request asked, and of which state of the graph its answer is. */
interface Outcome {
  readonly question: string
  readonly state: string
}

/**
 * Answers what was asked before from memory, if a read that began after the request shows that the graph is still the same;
 * a GET that names the tag of such an answer gets 304. Only answers without errors are kept, with the state they are of.
 */
export function useResponseCache(graph: Graph, answers: Answers, limits: Limits): Plugin<RequestContext> {
  const following = followGraph(graph)
  const nameTag = openTags(limits)
  const outcomes = new WeakMap<Request, Outcome>()
  const note = (request: Request, cache: 'hit' | 'miss' | 'unchanged', question: string, state: string | undefined) => {
    factsOf(request).cache = cache
    if (state) outcomes.set(request, { question, state })
  }
  const recall = async (request: Request, question: string) => {
    const kept = answers.get(question)
    const tags = request.method === 'GET' && request.headers.get('if-none-match')
    const state = kept || tags ? await following.readState() : undefined
    if (!state) return null
    if (tags && hasTag(tags, await nameTag(state, question))) {
      note(request, 'unchanged', question, state)
      return { data: null }
    }
    if (kept?.state !== state) return null
    note(request, 'hit', question, state)
    return { data: {}, stringify: () => kept.body.toString() }
  }
  return {
    onExecute({ args, executeFn, setExecuteFn, extendContext }) {
      const { document, operationName, variableValues, contextValue } = args
      const { request, params, graph: asked } = contextValue
      const question = nameQuestion({ document, text: params.query ?? '', operationName, variables: variableValues })
      if (question === null) return
      const { watched, stateOfAll, failWith } = watchStates(asked, following)
      extendContext({ graph: watched })
      setExecuteFn(async (execution) => {
        const recalled = await recall(request, question).catch(failWith)
        if (recalled) return recalled
        const result = await executeFn(execution)
        note(request, 'miss', question, stateOfAll())
        return result
      })
    },
    onResultProcess({ request, result, setResult }) {
      const outcome = outcomes.get(request)
      if (!outcome || Array.isArray(result) || Symbol.asyncIterator in result) return
      if (result.errors?.length) outcomes.delete(request)
      else if (factsOf(request).cache === 'miss') {
        const keep = (text: string) => answers.keep(outcome.question, outcome.state, text)
        setResult({ ...result, stringify: (whole) => keep(JSON.stringify(whole)) })
      }
    },
    async onResponse({ request, response, setResponse, fetchAPI }) {
      const outcome = outcomes.get(request)
      if (!outcome || request.method !== 'GET' || response.status !== 200) return
      response.headers.set('etag', await nameTag(outcome.state, outcome.question))
      response.headers.set('cache-control', 'no-cache')
      response.headers.append('vary', 'accept, origin')
      if (factsOf(request).cache !== 'unchanged') return
      const headers = new fetchAPI.Headers(response.headers)
      for (const name of ['content-type', 'content-length']) headers.delete(name)
      setResponse(new fetchAPI.Response(null, { status: 304, headers }))
    },
  }
}
