import { readArchive } from '../neo4j/local/archive.ts'
import { runArchiveCommand } from './archive-command.ts'

const description = 'Put the database of a file in the place of the local one, while no service uses it.'

await runArchiveCommand('restore', description, readArchive)
