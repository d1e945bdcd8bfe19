import type { Plugin } from 'graphql-yoga'
import type { Logger } from 'pino'
import type { Graph } from '../../graph/index.ts'
import type { Answers } from '../execution/answers.ts'
import type { ServiceSettings } from '../service-settings.ts'
import { isLocal, readClientAddress } from './client-address.ts'
import { type Meters, openMeters } from './open-meters.ts'
import { factsOf } from './request-facts.ts'

/** Figures for Prometheus at /metrics, for this machine alone unless all may read them. */
export function useMetrics(
  graph: Graph,
  { metrics, trustProxy }: Pick<ServiceSettings, 'metrics' | 'trustProxy'>,
  { log, answers }: { log: Logger; answers: Answers | undefined },
): Plugin {
  let opened: Promise<Meters> | undefined
  const open = () => {
    opened ??= openMeters(graph, answers)
    return opened
  }
  // Nobody's answer waits for the library, which the first request loads.
  const note = (code: string, request: Request) => {
    const facts = factsOf(request)
    const seconds = (performance.now() - facts.startedAt) / 1000
    open()
      .then((meters) => meters.note(code, seconds, facts))
      .catch((error: unknown) => log.error({ err: error }, 'no figures'))
  }
  return {
    async onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      if (url.pathname !== '/metrics' || request.method !== 'GET') return
      const forwarded = !trustProxy && (request.headers.has('x-forwarded-for') || request.headers.has('forwarded'))
      if (!metrics && (forwarded || !isLocal(readClientAddress(serverContext, trustProxy)))) return
      const { contentType, print } = await open()
      endResponse(new fetchAPI.Response(await print(), { headers: { 'content-type': contentType } }))
    },
    onResultProcess({ request, result }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return
      note(result.errors?.length ? String(result.errors[0]?.extensions.code) : 'OK', request)
    },
    onResponse({ request, response }) {
      if (response.status === 429) note('RATE_LIMITED', request)
    },
  }
}
