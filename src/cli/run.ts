import { styleText } from 'node:util'
import { ExpectedError } from '../errors.ts'
import { listenForStop } from './listen-for-stop.ts'

/** Runs a command until it ends or is stopped; a foreseen error shows its message alone, and any error exits with 1. */
export async function run(command: (stop: AbortSignal) => Promise<void>): Promise<void> {
  const stop = listenForStop()
  try {
    await command(stop)
  } catch (error) {
    if (stop.aborted) return
    process.exitCode = 1
    if (error instanceof ExpectedError)
      console.error(`\n${styleText('red', error.message, { stream: process.stderr })}`)
    else console.error(error)
  }
}
