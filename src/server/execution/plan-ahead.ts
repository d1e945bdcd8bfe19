import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type DocumentNode, execute, parse } from 'graphql'
import { executeOperation } from 'pothos-plugin-cypher'
import { readCypher } from '../../../cypher/index.ts'
import { listShippedOperations, type ShippedOperation } from '../../../operations/index.ts'
import { schema } from '../../../schema/index.ts'
import { ExpectedError } from '../../errors.ts'
import type { Graph } from '../../graph/index.ts'

const root = join(import.meta.dirname, '../../..')
/** The questions of the README stand in its text. */
const readme = 'README.md'

interface Watch {
  /** Told how many of how many questions are planned. */
  readonly report?: (done: number, total: number) => void
  /** Told once what people meet first is planned; the rest is planned one by one, so that callers are not kept waiting. */
  readonly enough?: () => void
  /** Once it is aborted, planning waits for nothing more. */
  readonly signal?: AbortSignal
}

/**
 * Asks each question that we ship once, so that the database has planned it before somebody waits for it: planning takes
 * longer than running. They are executed as those of callers are, so that the statements are the same to the letter. When
 * the database goes away, the rest is left to whoever asks.
 */
export async function planAhead(
  graph: Graph,
  { report = () => {}, enough = () => {}, signal }: Watch = {},
): Promise<void> {
  let going = true
  const read: Graph['read'] = async (statement, parameters) => {
    try {
      return await graph.plan(statement, parameters, signal)
    } catch (error) {
      if (signal?.aborted || error instanceof ExpectedError) going = false
      throw error
    }
  }
  const ask = async (document: DocumentNode) => {
    const contextValue = { graph: { ...graph, read } }
    await executeOperation({ schema, document, variableValues: {}, contextValue }, execute)
  }
  const operations = Object.groupBy(listShippedOperations(), (one) => (isMetFirst(one) ? 'begin' : 'rest'))
  const begin = toDocuments(operations.begin)
  const rest = [...toDocuments(operations.rest), ...listQuotedDocuments()]
  const total = begin.length + rest.length
  let done = 0
  const work = async (documents: DocumentNode[]) => {
    for (let document = documents.shift(); document && going; document = documents.shift()) {
      await ask(document)
      done += 1
      report(done, total)
    }
  }
  // What the cache of responses asks before each question.
  await read(readCypher('load/state/read-stamp')).catch(() => {})
  await Promise.all([work(begin), work(begin)])
  enough()
  await work(rest)
}

/** The documents that we give people to ask; those in the README only where it is there. */
export function listShippedDocuments(): DocumentNode[] {
  return [...toDocuments(listShippedOperations()), ...listQuotedDocuments()]
}

/** People meet pages and the tabs of GraphiQL first. */
function isMetFirst({ subject, tab }: ShippedOperation): boolean {
  return subject === 'pages' || tab !== undefined
}

function toDocuments(operations: readonly ShippedOperation[] = []): DocumentNode[] {
  return operations.map(({ text }) => parse(text))
}

function listQuotedDocuments(): DocumentNode[] {
  const texts = globSync(readme, { cwd: root }).map((file) => readFileSync(join(root, file), 'utf8'))
  return texts.flatMap(listExamples).map((text) => parse(text))
}

/** The GraphQL in a Markdown text. */
function listExamples(markdown: string): string[] {
  return [...markdown.matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, text = '']) => text)
}
