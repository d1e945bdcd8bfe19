import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

interface CommandOptions {
  readonly environment: NodeJS.ProcessEnv
  readonly signal?: AbortSignal
  /** Kills the command after so many milliseconds. */
  readonly timeout?: number
  /** Called with the number of the process; a promise it returns is awaited at the end. */
  readonly onStart?: (pid: number) => Promise<void>
  /** Called with each line of output, on either stream. */
  readonly onLine?: (line: string) => void
}

/** How a command ended; `code` is null when it was killed, undefined when there is no such command. */
export interface CommandResult {
  readonly code: number | null | undefined
  readonly lines: readonly string[]
}

/** Runs a command to its end and collects its output; an abort kills it, waits for its end and rejects. */
export async function runCommand(
  command: string,
  parameters: readonly string[],
  { environment, signal, timeout, onStart, onLine }: CommandOptions,
): Promise<CommandResult> {
  signal?.throwIfAborted()
  const child = spawn(command, parameters, { env: environment, stdio: ['ignore', 'pipe', 'pipe'], signal, timeout })
  const started = child.pid === undefined ? undefined : onStart?.(child.pid)
  const lines: string[] = []
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      onLine?.(line)
    })
  const code = await new Promise<number | null | undefined>((resolve, reject) => {
    child.on('error', (error) => {
      if ('code' in error && error.code === 'ENOENT') resolve(undefined)
      else if (!signal?.aborted) reject(error)
    })
    child.once('exit', () => signal?.aborted && resolve(null))
    child.once('close', resolve)
  })
  await started
  signal?.throwIfAborted()
  return { code, lines }
}
