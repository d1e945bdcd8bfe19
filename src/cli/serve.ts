import { once } from 'node:events'
import type { RequestListener } from 'node:http'
import { styleText } from 'node:util'
import { type Config, readConfig } from '../config.ts'
import { type Graph, openGraph } from '../graph/index.ts'
import { prepareGraph } from '../load/load-seed.ts'
import { createServer } from '../server/create-server.ts'
import { planAhead } from '../server/execution/plan-ahead.ts'
import { type HttpListener, openListener } from '../server/http/listener.ts'
import { addFolder } from './find-folders.ts'
import { followCollection, loadServed, openServedCollection } from './follow-collection.ts'
import { openServedGraph } from './open-served-graph.ts'
import type { Define } from './run.ts'
import { fillGraph, findDatabase, type GraphParts, patient, runSteps, type Step } from './steps.ts'

/** Answers requests; closing it flushes what it still holds. */
type Answering = RequestListener & { dispose?(): Promise<void> | void }

/** What the service is made of. */
export interface ServiceParts extends GraphParts {
  createServer(graph: Graph, config: Config): Answering
  /** Has the database plan the questions that we ship, and reports how many are done. */
  planAhead?(graph: Graph, watch: PlanWatch): Promise<void>
  /** Loads what changes while the service answers, until it is aborted; `openLoader` connects with long timeouts. */
  follow?(openLoader: () => Graph, signal: AbortSignal): Promise<void>
}

interface PlanWatch {
  readonly report: (done: number, total: number) => void
  /** Told when enough is planned to serve; the rest is planned while the service answers. */
  readonly enough: () => void
  readonly signal: AbortSignal
}

/** A service that answers. */
export interface Service {
  readonly url: string
  /** Closes in this order: requests under way, connections, the database. */
  close(): Promise<void>
}

const help = `
Examples:
  tft start                            the seed
  tft start --data mine                a collection of yours (tft init makes one)
  tft start --data seed --data mine    both as one; ids and names that collide are told`

interface Options {
  readonly data: readonly string[]
  readonly overwrite: boolean
}

export const define: Define = (command, stop) =>
  command
    .option('--data <folder>', 'a folder to serve, in place of the seed; several are read as one', addFolder, [])
    .option('--overwrite', 'remove first a large collection that npm run load or npm run import has put there', false)
    .addHelpText('after', help)
    .action(async ({ data, overwrite }: Options) => {
      const collection = openServedCollection(data)
      const parts: ServiceParts = {
        createServer: (graph, config) => createServer(graph, { ...config, collection }),
        prepareGraph,
        loadSeed: (graph) => loadServed(collection, graph, { overwrite, isChosen: data.length > 0 }),
        ...(data.length > 0 && { what: data.join(' and ') }),
        planAhead,
        follow: (openLoader, signal) => followCollection(collection, openLoader, signal),
      }
      await serveUntilStopped(readConfig(), parts, stop)
    })

/** Serves until it is stopped, which is the ordinary end of a service, not a failure. */
export async function serveUntilStopped(config: Config, parts: ServiceParts, stop: AbortSignal): Promise<void> {
  try {
    const service = await serve(config, parts, stop)
    console.log(
      `\n  ${styleText('bold', new URL('/', service.url).href)}\n  GraphiQL and the API: ${service.url}\n  Ctrl-C stops it and all that it has started.\n`,
    )
    if (!stop.aborted) await once(stop, 'abort')
    console.log('Stopping …')
    await service.close()
  } catch (error) {
    if (!stop.aborted) throw error
  }
}

/** Takes the port, finds a database, loads it and serves; on failure or abort closes everything that was opened. */
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
      title: 'Plan the shipped questions',
      task: async (progress, task) => {
        const { graph: loading, ...database } = progress
        progress.graph = await openServedGraph(database, { config, opened, signal })
        await loading.close()
        const report = (done: number, total: number) => {
          task.output = `${done} of ${total}`
          listener.explainWait(`It has the database plan its questions, ${done} of ${total} so far.`)
        }
        await planEnough(parts, progress.graph, { opened, signal, report })
      },
    },
    {
      title: 'Serve',
      task: ({ graph, address, bookmarks }) => {
        const server = parts.createServer(graph, config)
        opened.defer(() => server.dispose?.())
        listener.handleWith(server)
        follow(parts, () => openGraph(address, patient, bookmarks), opened)
      },
    },
  ]
}

/** Follows what is served until the service closes. */
function follow({ follow: start }: ServiceParts, openLoader: () => Graph, opened: AsyncDisposableStack): void {
  const ending = new AbortController()
  const following = start?.(openLoader, ending.signal)
  opened.defer(async () => {
    ending.abort()
    await following
  })
}

/** Waits until enough is planned to serve. The rest goes on behind, and ends before the graph is closed. */
async function planEnough(
  { planAhead }: ServiceParts,
  graph: Graph,
  { opened, signal, report }: Pick<Openings, 'opened' | 'signal'> & Pick<PlanWatch, 'report'>,
): Promise<void> {
  const ending = new AbortController()
  const { promise: enough, resolve } = Promise.withResolvers<void>()
  let isEnough = false
  const watch: PlanWatch = {
    signal: AbortSignal.any([signal, ending.signal]),
    report: (done, total) => isEnough || report(done, total),
    enough: () => {
      isEnough = true
      resolve()
    },
  }
  const planning = planAhead?.(graph, watch) ?? Promise.resolve()
  opened.defer(async () => {
    ending.abort()
    await planning.catch(() => undefined)
  })
  await Promise.race([enough, planning])
}
