import type { Command } from 'commander'
import { run } from './run.ts'

const BAD_USAGE = 2

/** Parses the command line and runs what it asks for; bad usage exits with 2, a failure with 1. */
export async function runCommand(program: Command): Promise<void> {
  program.exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : BAD_USAGE))
  await run(async () => {
    await program.parseAsync()
  })
}
