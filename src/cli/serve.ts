import type { RequestListener } from 'node:http'
import type { Config } from '../config.ts'
import type { Graph } from '../graph.ts'
import { type Entrance, openEntrance } from './entrance.ts'
import { fillGraph, findDatabase, type GraphParts, runSteps } from './steps.ts'

/** What the service is made of. */
export interface ServiceParts extends GraphParts {
  createServer(graph: Graph, config: Config): RequestListener
}

/** A service that answers. */
export interface Service {
  readonly url: string
  /** Closes in order: requests under way, connections, the database. */
  close(): Promise<void>
}

/** Takes the port, finds a database, fills it and serves; what fails or is aborted closes all that was opened. */
export async function serve(config: Config, parts: ServiceParts, signal: AbortSignal): Promise<Service> {
  const entrance = await openEntrance(config)
  try {
    await using opened = new AsyncDisposableStack()
    await runSteps(listSteps(config, parts, { entrance, opened, signal }), signal)
    const rest = opened.move()
    return { url: entrance.url, close: () => entrance.close().finally(() => rest.disposeAsync()) }
  } catch (error) {
    await entrance.close()
    throw error
  }
}

interface Openings {
  readonly entrance: Entrance
  readonly opened: AsyncDisposableStack
  readonly signal: AbortSignal
}

function listSteps(config: Config, parts: ServiceParts, { entrance, opened, signal }: Openings) {
  return [
    findDatabase(config, opened, signal),
    ...fillGraph(parts),
    { title: 'Serve', task: ({ graph }: { graph: Graph }) => entrance.admit(parts.createServer(graph, config)) },
  ]
}
