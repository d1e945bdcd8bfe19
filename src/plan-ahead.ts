import { readdirSync } from 'node:fs'
import { compileFile } from './compile-file.ts'
import type { Graph } from './graph.ts'

/** GraphiQL's first questions come first. */
const folders = ['../web/tabs/', '../operations/'].map((folder) => new URL(folder, import.meta.url))

/**
 * Runs each shipped question once, so that the database has planned it before somebody waits for it: planning takes
 * longer than running, and counts towards the time that a read may take. What fails is left to whoever asks. Once the
 * signal is aborted it waits for nothing.
 */
export async function planAhead(graph: Graph, signal: AbortSignal): Promise<void> {
  const files = folders.flatMap(listOperations)
  const work = async () => {
    for (let file = files.shift(); file && !signal.aborted; file = files.shift())
      await runFile(graph, file, signal).catch(() => undefined)
  }
  await Promise.all([work(), work()])
}

function listOperations(folder: URL): URL[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.graphql'))
  return names.toSorted().map((name) => new URL(name, folder))
}

/** Runs the one operation of a file, with what its variables are unless given. */
async function runFile(graph: Graph, file: URL, signal: AbortSignal): Promise<void> {
  const { text, parameters } = compileFile(file, {})
  await graph.read(text, parameters, signal)
}
