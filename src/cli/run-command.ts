import type { Command } from 'commander'
import { run } from './run.ts'

const BAD_USAGE = 2
/** What a shell calls the end by Ctrl-C: whoever waits for the work sees that it is not done. */
const STOPPED = 130

/** Parses the command line and runs what it asks for; bad usage exits with 2, a failure with 1, what was stopped with 130. What takes long is made with the signal that stops it. */
export async function runCommand(command: Command | ((stop: AbortSignal) => Command)): Promise<void> {
  await run(async (stop) => {
    const program = typeof command === 'function' ? command(stop) : command
    await refuseBadUsage(program).parseAsync()
  }, STOPPED)
}

/** Has bad usage of a command, or of one of those below it, exit with 2. */
export function refuseBadUsage(program: Command): Command {
  for (const one of [program, ...program.commands])
    one.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : BAD_USAGE))
  return program
}

/** Runs work that can be stopped before its end. */
export async function runWork(work: (stop: AbortSignal) => Promise<void>): Promise<void> {
  await run(work, STOPPED)
}
