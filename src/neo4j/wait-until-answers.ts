import { setTimeout as delay } from 'node:timers/promises'
import { type ErrorCode, ExpectedError } from '../errors.ts'
import { type GraphAddress, openGraph } from '../graph/index.ts'
import { defaultLimits } from '../graph/limits.ts'

/** A server that has just started may be slow with its first answer, especially on a slow machine. */
const slowly = { ...defaultLimits, transactionTimeout: 30_000, acquisitionTimeout: 30_000 }

/** Errors of a server that is still starting: no connection, no answer in time, or not available yet. */
const silences: readonly ErrorCode[] = ['DATABASE_UNREACHABLE', 'TIMEOUT', 'SERVICE_UNAVAILABLE']

interface Patience {
  /** For how many milliseconds to retry a server that does not answer. */
  readonly patience: number
  readonly signal: AbortSignal
  /** Called once, when the first try got no answer. */
  readonly wait?: () => void
}

/** Resolves when the server answers a query; a refused password fails at once, silence when patience is over. */
export async function waitUntilAnswers(address: GraphAddress, { patience, signal, wait }: Patience): Promise<void> {
  const graph = openGraph(address, slowly)
  const deadline = performance.now() + patience
  const leave = () => void graph.close()
  signal.addEventListener('abort', leave)
  try {
    for (let tries = 0; ; tries += 1) {
      signal.throwIfAborted()
      try {
        await graph.check()
        await graph.read('RETURN 1 AS one')
        return
      } catch (error) {
        if (!isStarting(error) || performance.now() > deadline) throw error
      }
      if (tries === 0) wait?.()
      await delay(250, undefined, { signal })
    }
  } finally {
    signal.removeEventListener('abort', leave)
    await graph.close()
  }
}

/** Whether a server that is still starting may fail this way. */
function isStarting(error: unknown): boolean {
  return error instanceof ExpectedError && silences.includes(error.code)
}
