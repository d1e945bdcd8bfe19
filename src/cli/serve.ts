import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { styleText } from 'node:util'
import { type Config, readConfig } from '../config.ts'
import type { Graph } from '../graph/index.ts'
import { loadSeed, prepareGraph } from '../load/load-seed.ts'
import { createServer } from '../server/create-server.ts'
import { planAhead } from '../server/execution/plan-ahead.ts'
import { type HttpListener, openListener } from '../server/http/listener.ts'
import { openServedGraph } from './open-served-graph.ts'
import type { Define } from './run.ts'
import { fillGraph, findDatabase, type GraphParts, runSteps, type Step } from './steps.ts'

/** Answers requests; when it is closed, it sends off what it still holds. */
type Answering = RequestListener & { dispose?(): Promise<void> | void }

/** What the service is made of. */
export interface ServiceParts extends GraphParts {
  createServer(graph: Graph, config: Config): Answering
  /** Has the database plan what will be asked, while the service answers already. */
  planAhead?(graph: Graph, signal: AbortSignal): Promise<void>
}

/** A service that answers. */
export interface Service {
  readonly url: string
  /** Closes in order: requests under way, connections, the database. */
  close(): Promise<void>
}

export const define: Define = (command, stop) =>
  command.action(() => serveUntilStopped(readConfig(), { createServer, prepareGraph, loadSeed, planAhead }, stop))

/** Serves until it is stopped, which is the ordinary end of a service, not a failure. */
export async function serveUntilStopped(config: Config, parts: ServiceParts, stop: AbortSignal): Promise<void> {
  try {
    const service = await serve(config, parts, stop)
    console.log(`\n  ${styleText('bold', service.url)}\n  Ctrl-C stops it and all that it has started.\n`)
    if (!stop.aborted) await once(stop, 'abort')
    console.log('Stopping …')
    await service.close()
  } catch (error) {
    if (!stop.aborted) throw error
  }
}

/** Takes the port, finds a database, fills it and serves; what fails or is aborted closes all that was opened. */
export async function serve(config: Config, parts: ServiceParts, signal: AbortSignal): Promise<Service> {
  const listener = await openListener(config)
  try {
    await using opened = new AsyncDisposableStack()
    await runSteps(listSteps(config, parts, { listener, opened, signal }), signal)
    const rest = opened.move()
    return { url: listener.url, close: () => listener.close().finally(() => rest.disposeAsync()) }
  } catch (error) {
    await listener.close()
    throw error
  }
}

interface Openings {
  readonly listener: HttpListener
  readonly opened: AsyncDisposableStack
  readonly signal: AbortSignal
}

function listSteps(config: Config, parts: ServiceParts, { listener, opened, signal }: Openings): Step[] {
  return [
    findDatabase(config, opened, signal),
    ...fillGraph(parts),
    {
      title: 'Serve',
      task: async ({ graph, ...database }, task) => {
        if (parts.planAhead) {
          const { planning, end } = begin(parts.planAhead, graph)
          opened.defer(end)
          task.output = 'planning the first questions'
          await Promise.race([planning, delay(waitForPlans, undefined, { ref: false }), once(signal, 'abort')])
        }
        const server = parts.createServer(await openServedGraph(database, { config, opened, signal }), config)
        opened.defer(() => server.dispose?.())
        listener.handleWith(server)
      },
    },
  ]
}

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
