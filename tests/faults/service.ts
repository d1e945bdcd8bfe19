import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { onTestFinished } from 'vitest'
import { type Service, type ServiceParts, serve } from '../../src/cli/serve.ts'
import { readConfig } from '../../src/config.ts'
import type { Graph, GraphAddress } from '../../src/graph/index.ts'
import { loadSeed, prepareGraph } from '../../src/load/load-seed.ts'
import { createServer } from '../../src/server/create-server.ts'
import { patientEnvironment } from '../patience.ts'
import { smallSeed } from '../seed/make-seed.ts'

/** The project's folder, which no answer may name. */
const root = join(import.meta.dirname, '../..')

/** Operations whose right answers are known before anything goes wrong. */
const operations = [
  '{ stats { articles statements entities { name count } } }',
  '{ measures(first: 20) { totalCount nodes { id name status } } }',
  '{ agreements(first: 20) { nodes { id name status } } }',
  '{ retaliationChains { length } }',
  '{ search(query: "tariff") { totalCount } }',
]

/** The real service over a small graph, with the connections that it uses. */
export interface ServiceUnderTest extends Service {
  readonly graph: Graph
}

/** Serves the small seed from this database on a free port; nothing is planned ahead unless that is given. */
export async function serveSmallSeed(
  { uri, username, password }: GraphAddress,
  changes: NodeJS.ProcessEnv = {},
  planAhead: ServiceParts['planAhead'] = undefined,
) {
  const environment = { NEO4J_URI: uri, NEO4J_USERNAME: username, NEO4J_PASSWORD: password, PORT: '0', ...changes }
  let used: Graph | undefined
  const service = await serve(
    readConfig({ ...process.env, TFT_DATABASE: '', LOG_LEVEL: 'silent', ...environment }),
    {
      prepareGraph,
      ...(planAhead && { planAhead }),
      loadSeed: (graph) => loadSeed(graph, { directory: smallSeed }),
      createServer: (graph, config) => {
        used = graph
        return createServer(graph, config)
      },
    },
    new AbortController().signal,
  )
  if (!used) throw new Error('The service was not created.')
  return { ...service, graph: used } satisfies ServiceUnderTest
}

/** What one request got, and after how many milliseconds. */
export interface Answer {
  readonly operation: string
  readonly data: unknown
  readonly codes: readonly string[]
  readonly text: string
  readonly milliseconds: number
}

/** Asks one question. */
export async function ask(url: string, operation = operations[0] ?? ''): Promise<Answer> {
  const begun = performance.now()
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: operation }),
  })
  const text = await response.text()
  const { data, errors = [] } = JSON.parse(text)
  const codes = errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code)
  return { operation, data, codes, text, milliseconds: performance.now() - begun }
}

/** The status of a path beside the API. */
export async function statusOf(url: string, path: string): Promise<number> {
  return (await fetch(new URL(path, url))).status
}

/** Questions that are asked until they are stopped; then there are all answers. */
export interface Load {
  readonly answers: Answer[]
  stop(): Promise<Answer[]>
}

/** Asks all questions again and again, several at a time and slower after a failure, at most until the test ends. */
export function startLoad(url: string, users = 8): Load {
  const answers: Answer[] = []
  let going = true
  const work = async (user: number) => {
    for (let turn = user; going; turn += 1) {
      const operation = operations[turn % operations.length] ?? ''
      const answer = await ask(url, operation).catch((error: unknown) => missAnswer(operation, error))
      answers.push(answer)
      if (answer.codes.length > 0) await delay(100)
    }
  }
  const all = Promise.all(Array.from({ length: users }, (_, user) => work(user)))
  const stop = async () => {
    going = false
    await all
    return answers
  }
  onTestFinished(async () => {
    await stop()
  })
  return { answers, stop }
}

function missAnswer(operation: string, error: unknown): Answer {
  return { operation, data: null, codes: ['NO_ANSWER'], text: String(error), milliseconds: 0 }
}

/** The right answer of each question, asked while all is well. */
export async function learnAnswers(url: string): Promise<Map<string, unknown>> {
  const learnt = new Map<string, unknown>()
  for (const operation of operations) {
    const { data, codes, text } = await ask(url, operation)
    if (codes.length > 0) throw new Error(text)
    learnt.set(operation, data)
  }
  return learnt
}

/** Has a database plan all our statements, and tells the right answers. */
export async function warm(address: GraphAddress): Promise<Map<string, unknown>> {
  const service = await serveSmallSeed(address, patientEnvironment)
  return await learnAnswers(service.url).finally(() => service.close())
}

/** Answers that are neither right as a whole nor an error as a whole that says no more than it should. */
export function findWrong(answers: readonly Answer[], right: Map<string, unknown>): Answer[] {
  return answers.filter(({ operation, data, codes, text }) => {
    if (codes.length === 0) return !isDeepStrictEqual(data, right.get(operation))
    const known = codes.every((code) => ['SERVICE_UNAVAILABLE', 'TIMEOUT'].includes(code))
    const rest = Object.values(data ?? {}).filter((value) => value !== null)
    return !known || rest.length > 0 || text.includes(root) || /127\.0\.0\.1|bolt:|Neo4j|MATCH/.test(text)
  })
}
