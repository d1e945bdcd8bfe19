import { setTimeout as delay } from 'node:timers/promises'
import { ExpectedError } from '../errors.ts'
import { type GraphAddress, openGraph } from '../graph.ts'

interface Patience {
  /** For how many milliseconds a server that does not answer is tried again. */
  readonly patience: number
  readonly signal: AbortSignal
  /** Told once, when the first try went unanswered. */
  readonly wait?: () => void
}

/** Resolves when the server answers a query; a refused password fails at once, silence when patience is over. */
export async function waitUntilAnswers(address: GraphAddress, { patience, signal, wait }: Patience): Promise<void> {
  const graph = openGraph(address)
  const deadline = Date.now() + patience
  try {
    for (let tries = 0; ; tries += 1) {
      signal.throwIfAborted()
      try {
        await graph.check()
        await graph.read('RETURN 1 AS one')
        return
      } catch (error) {
        if (!isStarting(error) || Date.now() > deadline) throw error
      }
      if (tries === 0) wait?.()
      await delay(250, undefined, { signal })
    }
  } finally {
    await graph.close()
  }
}

/** Whether the failure is one that a server which is still starting gives. */
function isStarting(error: unknown): boolean {
  if (error instanceof ExpectedError) return error.code === 'DATABASE_UNREACHABLE'
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Neo.TransientError')
}
