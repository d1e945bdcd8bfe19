import type { Registry } from 'prom-client'
import { listShippedOperations } from '../../../operations/index.ts'
import type { Graph } from '../../graph/index.ts'
import type { Answers } from '../execution/answers.ts'
import type { RequestRecord } from '../request-record.ts'
import { meterLoad } from './meter-load.ts'

/** The service's metrics. */
export interface Meters {
  readonly contentType: string
  note(code: string, seconds: number, record: RequestRecord): void
  print(): Promise<string>
}

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5]
const READS = [0, 1, 2, 3, 5, 10, 50]

/** Registers the metrics of one service; prom-client is not loaded before. */
export async function openMeters(graph: Graph, answers: Pick<Answers, 'count' | 'bytes'> | undefined): Promise<Meters> {
  const prometheus = await import('prom-client')
  const { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } = prometheus
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'graphql_requests_total',
    help: 'Requests by operation and by the code of their first error, or OK.',
    labelNames: ['operation', 'code'],
    registers,
  })
  const durations = new Histogram({
    name: 'graphql_request_duration_seconds',
    help: 'How long requests took, from the reading of the body to the result.',
    labelNames: ['operation'],
    buckets: SECONDS,
    registers,
  })
  const reads = new Histogram({
    name: 'graphql_request_reads',
    help: 'How many statements requests took.',
    labelNames: ['operation'],
    buckets: READS,
    registers,
  })
  new Gauge({
    name: 'neo4j_pool_connections',
    help: 'Connections to the database: in use and idle; sessions hold one or wait for one.',
    labelNames: ['state'],
    registers,
    collect() {
      for (const [state, count] of Object.entries(graph.pool())) this.set({ state }, count)
    },
  })
  meterLoad(graph, prometheus, registry)
  const noteCache = answers && meterAnswers(answers, prometheus, registry)
  const known = new Set(listShippedOperations().map(({ name }) => name))
  return {
    contentType: registry.contentType,
    note: (code, seconds, record) => {
      const name = record.operation?.name
      // Callers choose the names of operations freely; as labels, they could create any number of time series.
      const operation = name && known.has(name) ? name : 'other'
      requests.inc({ operation, code })
      durations.observe({ operation }, seconds)
      reads.observe({ operation }, record.reads)
      if (record.cache) noteCache?.(record.cache)
    },
    print: () => registry.metrics(),
  }
}

/** Shows the size of the response cache; the function that it returns counts what became of one request in it. */
function meterAnswers(
  answers: Pick<Answers, 'count' | 'bytes'>,
  { Counter, Gauge }: typeof import('prom-client'),
  registry: Registry,
): (result: NonNullable<RequestRecord['cache']>) => void {
  const registers = [registry]
  const results = new Counter({
    name: 'graphql_response_cache_requests_total',
    help: 'Requests that were answered from the cache (hit), with 304 (unchanged), or by the database (miss).',
    labelNames: ['result'],
    registers,
  })
  new Gauge({
    name: 'graphql_response_cache_entries',
    help: 'Answers that are kept.',
    registers,
    collect() {
      this.set(answers.count)
    },
  })
  new Gauge({
    name: 'graphql_response_cache_bytes',
    help: 'What these answers take.',
    registers,
    collect() {
      this.set(answers.bytes)
    },
  })
  return (result) => results.inc({ result })
}
