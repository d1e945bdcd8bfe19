import { Command } from 'commander'
import type { Define } from './run.ts'

const BAD_USAGE = 2

/** Every command with one line of help; its module is imported only when the command is run. */
const commands: Readonly<Record<string, readonly [description: string, load: () => Promise<Define>]>> = {
  start: [
    'find a database, load the seed or folders of yours, serve pages and the API until Ctrl-C',
    async () => (await import('./serve.ts')).define,
  ],
  seed: ['load the seed into the database, then exit', async () => (await import('./seed.ts')).define],
  load: [
    'load a large collection in batches; a load that was stopped goes on where it was',
    async () => (await import('./load.ts')).define,
  ],
  import: [
    "replace the local database by a large collection, with Neo4j's bulk importer, while no service uses it",
    async () => (await import('./import.ts')).define,
  ],
  convert: [
    'make a collection of a table (CSV, JSON, YAML), as a map from its columns to properties says',
    async () => (await import('./convert.ts')).define,
  ],
  backup: [
    'write the local database to a file, while no service uses it',
    async () => (await import('./archive.ts')).defineBackup,
  ],
  restore: [
    'replace the local database by that of a file, while no service uses it',
    async () => (await import('./archive.ts')).defineRestore,
  ],
  read: [
    'read articles, and print what they name and who says what in them',
    async () => (await import('./read.ts')).define,
  ],
  query: ['ask the question in a file, and print the answer', async () => (await import('./query.ts')).define],
  explain: [
    'print the statement that an operation compiles to, and how the database runs it',
    async () => (await import('./explain.ts')).define,
  ],
  verify: [
    "compare every citation of the seed with the articles' texts",
    async () => (await import('./verify.ts')).define,
  ],
  articles: [
    "bring the seed's articles.yaml up to date with a folder of articles: hashes of paragraphs, dates, publishers",
    async () => (await import('./articles.ts')).define,
  ],
  init: [
    'make a collection of your own: an empty one, or a copy of the seed',
    async () => (await import('./init.ts')).define,
  ],
  accept: [
    'accept what was decided of the draft of an article, and load it',
    async () => (await import('./accept.ts')).define,
  ],
  check: ['check collections without a database, or the graph', async () => (await import('./check.ts')).define],
  print: [
    'print what is made from the code: schema, JSON Schemas, client types, pages of docs/',
    async () => (await import('./print.ts')).define,
  ],
  format: ["lay out the files in cypher/ with Neo4j's formatter", async () => (await import('./format.ts')).define],
}

/** The program with all commands; bad usage exits with 2, and aborting `stop` ends work under way. */
export function createProgram(stop: AbortSignal): Command {
  const program = new Command('tft')
    .description(
      'Tit for Tat, a knowledge graph of trade policy: who said what, what answered what, with the evidence.',
    )
    .helpCommand(false)
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : BAD_USAGE))
    .addHelpText('after', '\nEnvironment variables: docs/configuration.md')
    .hook('preSubcommand', async (_program, command) => {
      const define = await commands[command.name()]?.[1]()
      define?.(command, stop)
    })
  for (const [name, [description]] of Object.entries(commands)) program.command(name).description(description)
  program.commands.find((command) => command.name() === 'start')?.alias('serve')
  return program
}
