import { writeArchive } from '../neo4j/local/archive.ts'
import { runArchiveCommand } from './archive-command.ts'

await runArchiveCommand('backup', 'Write the local database to a file, while no service uses it.', writeArchive)
