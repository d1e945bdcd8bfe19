import type { Logger } from 'pino'
import type { Graph } from '../../graph/index.ts'
import type { Answers } from '../execution/answers.ts'
import type { RequestRecord, ServicePlugin } from '../request-record.ts'
import type { ServiceSettings } from '../service-settings.ts'
import { isAskedFromHere } from './client-address.ts'
import { type Meters, openMeters } from './open-meters.ts'

/** Prometheus metrics at /metrics, for this machine only unless the settings open them to all. */
export function useMetrics(
  graph: Graph,
  { metrics, proxies }: Pick<ServiceSettings, 'metrics' | 'proxies'>,
  { log, answers }: { log: Logger; answers: Pick<Answers, 'count' | 'bytes'> | undefined },
): ServicePlugin {
  let opened: Promise<Meters> | undefined
  const open = () => {
    opened ??= openMeters(graph, answers)
    return opened
  }
  // The first request starts loading prom-client, but no response waits for it.
  const note = (code: string, record: RequestRecord) => {
    const seconds = (performance.now() - record.startedAt) / 1000
    open()
      .then((meters) => meters.note(code, seconds, record))
      .catch((error: unknown) => log.error({ err: error }, 'no figures'))
  }
  return {
    onRequest({ request, url, serverContext, fetchAPI, endResponse }) {
      if (url.pathname !== '/metrics' || request.method !== 'GET') return
      if (!metrics && !isAskedFromHere(request, serverContext, proxies)) return
      return open().then(async ({ contentType, print }) =>
        endResponse(new fetchAPI.Response(await print(), { headers: { 'content-type': contentType } })),
      )
    },
    onResultProcess({ serverContext: { record }, result }) {
      if (!record || Array.isArray(result) || Symbol.asyncIterator in result) return
      note(result.errors?.length ? String(result.errors[0]?.extensions.code) : 'OK', record)
    },
    onResponse({ serverContext: { record }, response }) {
      if (record && response.status === 429) note('RATE_LIMITED', record)
    },
  }
}
