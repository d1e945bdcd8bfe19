import { type Command, InvalidArgumentError, Option } from 'commander'
import { stringify } from 'csv-stringify/sync'
import { schema } from '../../schema/index.ts'
import { readConfig } from '../config.ts'
import { ExpectedError } from '../errors.ts'
import { nameAddress } from '../server/http/listener.ts'
import { type Answer, askDatabase, askServer, type Question } from './query/ask.ts'
import { chooseDrawing } from './query/draw-mermaid.ts'
import { listPaths, listSections } from './query/list-sections.ts'
import { printTable } from './query/print-table.ts'
import { type Operation, readOperation } from './query/read-operation.ts'
import { readVariables } from './query/read-variables.ts'
import type { Define } from './run.ts'

const examples = `
Examples:
  npm run query -- operations/who-said-what.graphql --var about=soybeans --var first=5
  npm run query -- operations/timeline.graphql --var 'about=["rare earths", "soybeans"]'
  npm run query -- operations/deferred-measures.graphql --var 'filter={"deferred": true, "imposedBy": "China"}'
  npm run --silent query -- operations/retaliation-chains.graphql --format mermaid > chains.mmd

Tables leave out the id of what has a name; csv and json have all. Without --url, the service on this machine is
asked; where none runs, the database that it would use.`

interface Options {
  readonly var?: readonly string[]
  readonly format: 'table' | 'json' | 'csv' | 'mermaid'
  readonly url?: string
}

type Show = (data: Readonly<Record<string, unknown>>) => string

export const define: Define = (command, signal) =>
  command
    .argument('<file>', 'a file with one GraphQL operation, such as operations/stats.graphql', readOperation)
    .option('--var <name=value>', 'a variable of the operation; lists and objects as JSON; repeatable', gather)
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['table', 'json', 'csv', 'mermaid']).default('table'),
    )
    .option('--url <url>', 'the service to ask (that of HOST and PORT: http://localhost:4000/graphql)', readUrl)
    .addHelpText('after', examples)
    .action(async (operation: Operation, { format, url, var: given = [] }: Options) => {
      const show = chooseFormat(operation, format)
      const variables = readGiven(command, operation, given)
      print(await ask({ query: operation.text, variables }, url, signal), format, show)
    })

function gather(text: string, before: readonly string[] = []): string[] {
  return [...before, text]
}

function readUrl(text: string): string {
  if (URL.canParse(text)) return text
  throw new InvalidArgumentError('Write it as http://localhost:4000/graphql.')
}

function readGiven(command: Command, operation: Operation, given: readonly string[]): Record<string, unknown> {
  try {
    return readVariables(schema, operation, given)
  } catch (error) {
    if (error instanceof InvalidArgumentError) command.error(`error: ${error.message}`)
    throw error
  }
}

async function ask(question: Question, url: string | undefined, signal: AbortSignal): Promise<Answer> {
  const config = readConfig()
  const asked = url ?? nameAddress(config.host, config.port)
  const answer = await askServer(asked, question, signal)
  if (answer) return answer
  if (!url) return await askDatabase(config, question, signal).catch((error: unknown) => explainNobody(asked, error))
  throw new ExpectedError(
    'SERVICE_UNAVAILABLE',
    `Nothing answers at ${url}. Start the service there, or leave out --url.`,
  )
}

/** Where no service answers and the database is not ours to open, either may be meant. */
function explainNobody(asked: string, error: unknown): never {
  if (!(error instanceof ExpectedError) || !['NO_DATABASE', 'DATABASE_LOCKED'].includes(error.code)) throw error
  throw new ExpectedError(
    error.code,
    `No service answers at ${asked}. ${error.message}\nIf the service runs elsewhere, name its address: --url http://HOST:PORT/graphql`,
    error.details,
    { cause: error },
  )
}

/** How data become text; an operation that cannot be drawn is refused before it is sent. */
function chooseFormat(operation: Operation, format: Options['format']): Show {
  if (format === 'csv') return writeCsv
  if (format === 'mermaid') {
    const draw = chooseDrawing(operation)
    return (data) => `${draw(data)}\n`
  }
  return (data) => `${printTable(data, process.stdout.columns ?? 80)}\n`
}

/** An answer as CSV (RFC 4180), with a column for each dotted path; if there are several lists, `part` names the list of a line. */
export function writeCsv(data: Readonly<Record<string, unknown>>): string {
  const sections = listSections(data)
  const paths = listPaths(sections.flatMap(({ rows }) => rows))
  const several = sections.length > 1
  const lines = sections.flatMap(({ title, rows }) =>
    rows.map((row) => [...(several ? [title] : []), ...paths.map((path) => row.get(path)?.join('; ') ?? '')]),
  )
  return stringify([[...(several ? ['part'] : []), ...paths], ...lines], { record_delimiter: 'windows' })
}

/** Prints the answer, and its errors with their codes; any error makes the command fail. */
function print(answer: Answer, format: Options['format'], show: Show): void {
  const { data, errors = [] } = answer
  if (errors.length > 0) process.exitCode = 1
  if (format === 'json') console.log(JSON.stringify(answer, null, 2))
  else {
    for (const { message, extensions } of errors) console.error(`${message} (${extensions?.code ?? 'no code'})`)
    const refused = errors.length > 0 && Object.values(data ?? {}).every((value) => value === null)
    if (data && !refused) process.stdout.write(show(data))
  }
}
