import { readdirSync } from 'node:fs'
import type { Graph } from '../../graph/index.ts'
import { compileFile } from './compile-file.ts'

/** GraphiQL's first questions come first. */
const folders = ['../../../web/tabs/', '../../../operations/'].map((folder) => new URL(folder, import.meta.url))

/** A database that answers in so many milliseconds lets nobody run out of time, whether it has planned before or plans fast. */
const quick = 100

/**
 * Runs each shipped question once, so that the database has planned it before somebody waits for it: planning takes
 * longer than running, and counts towards the time that a read may take. Resolves when nobody has to wait any more: after
 * the first question where the database is quick, else after the last. What fails is left to whoever asks. Once the signal
 * is aborted it waits for nothing.
 */
export async function planAhead(graph: Graph, signal: AbortSignal): Promise<void> {
  const [first, ...files] = folders.flatMap(listOperations)
  const time = first && (await runFile(graph, first, signal))
  const work = async () => {
    for (let file = files.shift(); file && !signal.aborted; file = files.shift()) await runFile(graph, file, signal)
  }
  const rest = Promise.all([work(), work()])
  if (time === undefined || time > quick) await rest
}

function listOperations(folder: URL): URL[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  return names.toSorted().map((name) => new URL(name, folder))
}

/** Runs the one operation of a file, with what its variables are unless given; its milliseconds, undefined if it fails. */
async function runFile(graph: Graph, file: URL, signal: AbortSignal): Promise<number | undefined> {
  try {
    const { text, parameters } = compileFile(file, {})
    const began = performance.now()
    await graph.read(text, parameters, signal)
    return performance.now() - began
  } catch {
    return undefined
  }
}
