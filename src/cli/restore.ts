import { readArchive } from '../neo4j/local/archive.ts'
import { openArchiveCommand } from './archive-command.ts'

const program = openArchiveCommand('restore', readArchive).description(
  'Put the database of a file in the place of the local one, while no service uses it.',
)

await program.parseAsync()
