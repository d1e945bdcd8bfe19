import { styleText } from 'node:util'
import { ExpectedError } from '../errors.ts'
import { keepOnWithoutReader } from './keep-on-without-reader.ts'
import { leave } from './leave.ts'
import { listenForStop } from './listen-for-stop.ts'

/** Runs a command until it ends or is stopped, which exits with `stopped`; a foreseen error shows its message alone, and any error exits with 1. */
export async function run(command: (stop: AbortSignal) => Promise<void>, stopped = 0): Promise<void> {
  const stop = listenForStop()
  keepOnWithoutReader()
  try {
    await command(stop)
  } catch (error) {
    process.exitCode = stop.aborted ? stopped : 1
    if (stop.aborted) return
    if (error instanceof ExpectedError)
      console.error(`\n${styleText('red', error.message, { stream: process.stderr })}`)
    else console.error(error)
  } finally {
    leave()
  }
}
