import { Command } from 'commander'
import { readConfig } from '../config.ts'
import type { ArchiveOptions } from '../neo4j/local/archive.ts'
import { whileStopped } from '../neo4j/while-stopped.ts'
import { run } from './run.ts'

/** A command that is given a file and does something between it and the local database. */
export function openArchiveCommand(name: string, work: (options: ArchiveOptions) => Promise<void>): Command {
  return new Command(name)
    .argument('<file>', 'the file that holds the database')
    .option('--force', 'overwrite what is there', false)
    .action((file: string, { force }: { force: boolean }) =>
      run(async (signal) => {
        const surroundings = { report: console.log, signal }
        await whileStopped(readConfig(), surroundings, (found) => work({ ...found, file, force }))
        console.log('Done.')
      }),
    )
}
