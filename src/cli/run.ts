import { styleText } from 'node:util'
import type { Command } from 'commander'
import { isRunByNpm } from '../config.ts'
import { ExpectedError } from '../errors.ts'

/** Defines the arguments, options and action of a command; aborting `stop` ends its work. */
export type Define = (command: Command, stop: AbortSignal) => void

/** The exit code after Ctrl-C, which tells callers that the work is not done. */
export const STOPPED = 130
/** Under npm one Ctrl-C arrives twice within milliseconds, from the terminal and from npm. */
const ECHO = 500
/** How many milliseconds an open handle may keep the process from exiting. */
const PATIENCE = 2_000

/** Runs a command until it ends or is stopped (exit code 130); any error exits with 1, and an expected one shows its message alone. */
export async function run(command: (stop: AbortSignal) => Promise<unknown>): Promise<void> {
  const stop = listenForStop()
  keepOnWithoutReader()
  try {
    await command(stop)
  } catch (error) {
    process.exitCode = stop.aborted ? STOPPED : 1
    if (!stop.aborted) printError(error)
  } finally {
    exitSoon()
  }
}

/** Aborts on the first SIGINT or SIGTERM; a second Ctrl-C by a person exits at once. */
export function listenForStop(): AbortSignal {
  const stop = new AbortController()
  let first = 0
  const onSignal = () => {
    if (!stop.signal.aborted) {
      first = Date.now()
      // Node lets go of its signal handlers before it exits: npm's signal would kill it then, and hide its exit code.
      if (isRunByNpm()) setTimeout(() => {}, ECHO)
      stop.abort()
    } else if (Date.now() - first > ECHO) process.exit(STOPPED)
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal)
  if (isRunByNpm()) stopWithParent(stop)
  return stop.signal
}

/** Stops when the parent process is gone, since the shell between npm and us does not forward signals. */
function stopWithParent(stop: AbortController): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop.abort()
  }, 250)
  watch.unref()
}

/** Ignores a closed pipe, as after `head`, and a closed terminal; any other failure to write fails the command. */
function keepOnWithoutReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE' || error.code === 'EIO') return
    if (!process.exitCode) console.error(`The output can't be written: ${error.message}`)
    process.exitCode = 1
  })
  process.stderr.on('error', () => {})
}

function printError(error: unknown): void {
  if (error instanceof ExpectedError) console.error(`\n${styleText('red', error.message, { stream: process.stderr })}`)
  else console.error(error)
}

/** Exits even if something is left open, such as a connection to a server that hangs, but waits for pending output. */
function exitSoon(): void {
  const timer = setTimeout(() => {
    if (process.stdout.writableLength + process.stderr.writableLength > 0) exitSoon()
    else process.exit()
  }, PATIENCE)
  timer.unref()
}
