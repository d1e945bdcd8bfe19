import { styleText } from 'node:util'
import type { Command } from 'commander'
import { isRunByNpm } from '../config.ts'
import { ExpectedError } from '../errors.ts'

/** Gives a command of the program its arguments, options and work; what takes long ends when `stop` is aborted. */
export type Define = (command: Command, stop: AbortSignal) => void

/** What a shell reports after Ctrl-C: whoever waits for the work sees that it is not done. */
const STOPPED = 130
/** A terminal's Ctrl-C reaches us twice within milliseconds when npm runs us: from the terminal and from npm. */
const ECHO = 500
/** For how many milliseconds an open handle may keep the process from exiting. */
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

/** Aborts on the first Ctrl-C or request to end; a second one, by a person, exits at once. */
function listenForStop(): AbortSignal {
  const stop = new AbortController()
  let first = 0
  const onSignal = () => {
    if (!stop.signal.aborted) {
      first = Date.now()
      stop.abort()
    } else if (Date.now() - first > ECHO) process.exit(STOPPED)
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal)
  if (isRunByNpm()) stopWithParent(stop)
  return stop.signal
}

/** The shell between npm and us does not pass signals on, so we stop when our parent is gone. */
function stopWithParent(stop: AbortController): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    stop.abort()
  }, 250)
  watch.unref()
}

/** A reader that leaves, as `head` does, or a closed terminal stops nothing; any other failure to write fails the command. */
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

/** Exits though something is left open, such as a connection to a server that hangs; pending output is waited for. */
function exitSoon(): void {
  const timer = setTimeout(() => {
    if (process.stdout.writableLength + process.stderr.writableLength > 0) exitSoon()
    else process.exit()
  }, PATIENCE)
  timer.unref()
}
