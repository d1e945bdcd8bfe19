import { writeArchive } from '../neo4j/local/archive.ts'
import { openArchiveCommand } from './archive-command.ts'

const program = openArchiveCommand('backup', writeArchive).description(
  'Write the local database to a file, while no service uses it.',
)

await program.parseAsync()
