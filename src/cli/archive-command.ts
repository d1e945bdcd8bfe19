import { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { ArchiveOptions } from '../neo4j/local/archive.ts'
import { whileStopped } from '../neo4j/while-stopped.ts'
import { runCommand } from './run-command.ts'

/** Runs a command that is given a file and does something between it and the local database. */
export async function runArchiveCommand(
  name: string,
  description: string,
  work: (options: ArchiveOptions) => Promise<void>,
): Promise<void> {
  await runCommand((signal) =>
    new Command(name)
      .description(description)
      .argument('<file>', 'the file that holds the database')
      .option('--force', 'overwrite what is there', false)
      .action(async (file: string, { force }: { force: boolean }) => {
        const surroundings = { report: console.log, signal }
        await whileStopped(readConfig(), surroundings, (found) => work({ ...found, file, force }))
        console.log('Done.')
      }),
  )
}
