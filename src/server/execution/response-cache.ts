import type { Graph } from '../../graph/index.ts'
import { hasTag, openTags } from '../http/entity-tags.ts'
import type { RequestRecord, ServicePlugin } from '../request-record.ts'
import type { ServiceSettings } from '../service-settings.ts'
import { type Answers, keepAnswers } from './answers.ts'
import { type Following, followGraph } from './follow-graph.ts'
import { nameQuestion } from './name-question.ts'
import type { Read, Result, Step } from './step.ts'

/** The response cache, and the two places where a request meets it: its execution and its response. */
export interface ResponseCache {
  readonly answers: Pick<Answers, 'count' | 'bytes'>
  readonly recallAnswer: Step
  useAnswers(): ServicePlugin
}

/**
 * A repeated question is answered from memory if a read that started after the request shows that the graph has not changed;
 * a GET whose If-None-Match holds the answer's tag gets 304. Only answers without errors are cached, with their state.
 */
export function openResponseCache(
  graph: Graph,
  { responseCacheBytes, limits }: Pick<ServiceSettings, 'responseCacheBytes' | 'limits'>,
): ResponseCache {
  const answers = keepAnswers(responseCacheBytes)
  const following = followGraph(graph)
  const nameTag = openTags(limits)
  const recall = async (request: Request, record: RequestRecord, question: string): Promise<Result | null> => {
    const kept = answers.get(question)
    const tags = request.method === 'GET' && request.headers.get('if-none-match')
    const state = kept || tags ? await following.readState() : undefined
    if (!state) return null
    if (tags && hasTag(tags, await nameTag(state, question))) {
      Object.assign(record, { cache: 'unchanged', answerOf: { question, state } })
      return { data: null }
    }
    if (kept?.state !== state) return null
    Object.assign(record, { cache: 'hit', answerOf: { question, state } })
    return { data: {}, stringify: () => kept.body.toString() }
  }
  return {
    answers,
    recallAnswer: (next) => async (execution) => {
      const { operation, args, request, text, record, read } = execution
      if (operation?.definition.operation !== 'query') return await next(execution)
      const question = nameQuestion(operation, { text, ...args })
      const watched = watchStates(read, following)
      const recalled = await recall(request, record, question).catch(watched.failWith)
      if (recalled) return recalled
      const result = await next({ ...execution, read: watched.read })
      record.cache = 'miss'
      const state = watched.stateOfAll()
      if (state && !result.errors?.length) record.answerOf = { question, state }
      return result
    },
    useAnswers: () => ({
      onResultProcess({ serverContext: { record }, result, setResult }) {
        const answerOf = record?.cache === 'miss' ? record.answerOf : null
        if (!answerOf || Array.isArray(result) || Symbol.asyncIterator in result) return
        const keep = (text: string) => answers.keep(answerOf.question, answerOf.state, text)
        setResult({ ...result, stringify: (whole) => keep(JSON.stringify(whole)) })
      },
      async onResponse({ serverContext: { record }, request, response, setResponse, fetchAPI }) {
        const answerOf = record?.answerOf
        if (!answerOf || request.method !== 'GET' || response.status !== 200) return
        response.headers.set('etag', await nameTag(answerOf.state, answerOf.question))
        response.headers.set('cache-control', 'no-cache')
        response.headers.append('vary', 'accept, origin')
        if (record?.cache !== 'unchanged') return
        const headers = new fetchAPI.Headers(response.headers)
        for (const name of ['content-type', 'content-length']) headers.delete(name)
        setResponse(new fetchAPI.Response(null, { status: 304, headers }))
      },
    }),
  }
}

/** Records the states of the graph that the reads of an execution have seen. */
function watchStates(read: Read, following: Following) {
  const states = new Set<string | undefined>()
  let failure: Promise<never> | undefined
  const watched: Read = async (...asked) => {
    const rows = await (failure ?? read(...asked))
    states.add(following.stateOf(rows))
    return rows
  }
  return {
    read: watched,
    /** The state that all reads have seen; undefined unless it was exactly one. */
    stateOfAll: () => {
      const [only, ...others] = states
      return others.length === 0 ? only : undefined
    },
    /** Makes the reads fail with this error too: a database that does not answer is not asked twice. */
    failWith: (error: unknown) => {
      failure = Promise.reject(error)
      failure.catch(() => undefined)
      return null
    },
  }
}
