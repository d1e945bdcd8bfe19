import type { Plugin } from 'graphql-yoga'
import type { Graph } from '../graph.ts'
import { type Meters, openMeters } from '../open-meters.ts'
import type { ServiceSettings } from '../service-settings.ts'
import { isLocal, readClientAddress } from './client-address.ts'
import { factsOf } from './request-facts.ts'

/** Figures for Prometheus at /metrics, for this machine alone unless all may read them. */
export function useMetrics(
  graph: Graph,
  { metrics, trustProxy }: Pick<ServiceSettings, 'metrics' | 'trustProxy'>,
): Plugin {
  let opened: Promise<Meters> | undefined
  const open = () => {
    opened ??= openMeters(graph)
    return opened
  }
  return {
    async onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      if (url.pathname !== '/metrics' || request.method !== 'GET') return
      const forwarded = !trustProxy && (request.headers.has('x-forwarded-for') || request.headers.has('forwarded'))
      if (!metrics && (forwarded || !isLocal(readClientAddress(serverContext, trustProxy)))) return
      const { contentType, print } = await open()
      endResponse(new fetchAPI.Response(await print(), { headers: { 'content-type': contentType } }))
    },
    async onResultProcess({ request, result }) {
      if (Array.isArray(result) || Symbol.asyncIterator in result) return
      const code = result.errors?.length ? String(result.errors[0]?.extensions.code) : 'OK'
      const { note } = await open()
      note(code, factsOf(request))
    },
    async onResponse({ request, response }) {
      if (response.status === 429) (await open()).note('RATE_LIMITED', factsOf(request))
    },
  }
}
