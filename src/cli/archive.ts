import { readConfig } from '../config.ts'
import { type ArchiveOptions, readArchive, whileStopped, writeArchive } from '../neo4j/index.ts'
import type { Define } from './run.ts'

export const defineBackup = defineArchive(writeArchive)
export const defineRestore = defineArchive(readArchive)

/** Defines a command that copies between a file and the local database. */
function defineArchive(copy: (options: ArchiveOptions) => Promise<void>): Define {
  return (command, signal) =>
    command
      .argument('<file>', 'the file that holds the database')
      .option('--force', 'overwrite what is there', false)
      .action(async (file: string, { force }: { force: boolean }) => {
        const surroundings = { report: console.log, signal }
        await whileStopped(readConfig(), surroundings, (found) => copy({ ...found, file, force }))
        console.log('Done.')
      })
}
