import type { Command } from 'commander'
import { run } from './run.ts'

const BAD_USAGE = 2

/** Parses the command line and runs what it asks for; bad usage exits with 2, a failure with 1. What takes long is made with the signal that stops it. */
export async function runCommand(command: Command | ((stop: AbortSignal) => Command)): Promise<void> {
  await run(async (stop) => {
    const program = typeof command === 'function' ? command(stop) : command
    program.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : BAD_USAGE))
    await program.parseAsync()
  })
}
