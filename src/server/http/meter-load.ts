import { setTimeout as delay } from 'node:timers/promises'
import type { Registry } from 'prom-client'
import type { Graph } from '../../graph/index.ts'
import { type LoadState, readLoad } from '../../load/write/load-state.ts'

/** The metrics of a load: name, help, and where the value is in the load's state; times are in seconds since 1970. */
const figures: readonly (readonly [name: string, help: string, read: (state: LoadState) => number])[] = [
  ['entries_total', 'Entries of the collection that the graph is made of.', ({ total }) => total],
  ['entries_done', 'Entries of the collection that are in the graph.', ({ entries }) => entries],
  ['records_done', 'Nodes and relationships that these entries gave.', ({ records }) => records],
  ['started_timestamp_seconds', 'When the load of the collection began.', ({ startedAt }) => startedAt / 1_000],
  ['noted_timestamp_seconds', 'When the load last wrote a batch.', ({ noted }) => noted / 1_000],
  ['ended', '1 when the whole collection is in the graph, otherwise 0.', ({ ended }) => (ended ? 1 : 0)],
]

/** How long a scrape waits for the database, in milliseconds; without an answer these metrics are left out. */
const patience = 1_000
/** For how many milliseconds a state is reused: as long as one scrape takes. */
const freshness = 100

type Prometheus = typeof import('prom-client')

/** Metrics of how far the load of a collection has come, as noted in the graph; none if there was no load. */
export function meterLoad(graph: Graph, { Gauge }: Prometheus, registry: Registry): void {
  const look = shareBriefly(async () => {
    const state = readLoad(graph).catch(() => null)
    return await Promise.race([state, delay(patience, null, { ref: false })])
  })
  for (const [name, help, read] of figures)
    new Gauge({
      name: `tit_for_tat_load_${name}`,
      help,
      registers: [registry],
      async collect() {
        const state = await look()
        // A gauge without labels would keep its last value.
        this.remove()
        if (state) this.set(read(state))
      },
    })
}

/** All metrics of one scrape share one read. */
function shareBriefly<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let shared: { readonly at: number; readonly result: Promise<Result> } | undefined
  return () => {
    const now = performance.now()
    if (!shared || now - shared.at > freshness) shared = { at: now, result: read() }
    return shared.result
  }
}
