import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { finishPlanning } from '../graph/finish-planning.ts'
import { type Graph, openGraph } from '../graph.ts'
import { type Entrance, openEntrance } from './entrance.ts'
import { fillGraph, findDatabase, type GraphParts, runSteps, type Step } from './steps.ts'

/** What the service is made of. */
export interface ServiceParts extends GraphParts {
  createServer(graph: Graph, config: Config): RequestListener
  /** Has the database plan what will be asked, while the service answers already. */
  planAhead?(graph: Graph, signal: AbortSignal): Promise<void>
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

function listSteps(config: Config, parts: ServiceParts, { entrance, opened, signal }: Openings): Step[] {
  return [
    findDatabase(config, opened, signal),
    ...fillGraph(parts),
    {
      title: 'Serve',
      task: async ({ graph, address }, task) => {
        if (parts.planAhead) {
          const { planning, end } = begin(parts.planAhead, graph)
          opened.defer(end)
          task.output = 'planning the first questions'
          await Promise.race([planning, delay(waitForPlans, undefined, { ref: false }), once(signal, 'abort')])
        }
        const served = openGraph(address, config.graph)
        const planner = openGraph(address, { ...config.graph, transactionTimeout: timeToPlan, poolSize: 1 })
        opened.defer(() => served.close())
        opened.defer(() => planner.close())
        entrance.admit(parts.createServer(finishPlanning(served, planner), config))
      },
    },
  ]
}

/** How long the database may take to plan and run what has timed out before it ever ran, in milliseconds. */
const timeToPlan = 10_000

/** How long the first answer may be put off for plans that make it fast, in milliseconds; the rest is planned later. */
const waitForPlans = 8_000

/** Begins to plan ahead, which goes on while the service answers until it is ended; without plans it only answers later. */
function begin(planAhead: NonNullable<ServiceParts['planAhead']>, graph: Graph) {
  const ending = new AbortController()
  const planning = planAhead(graph, ending.signal).catch(() => undefined)
  const end = async () => {
    ending.abort()
    await graph.close()
    await planning
  }
  return { planning, end }
}
