import { type Command, InvalidArgumentError, Option } from 'commander'
import { schema } from '../../schema/index.ts'
import { readConfig } from '../config.ts'
import { ExpectedError } from '../errors.ts'
import { nameAddress } from '../server/http/listener.ts'
import { writeCsv } from '../tables/write-csv.ts'
import { type Answer, askDatabase, askServer, type Question } from './query/ask.ts'
import { chooseDrawing } from './query/draw-mermaid.ts'
import { printTable } from './query/print-table.ts'
import { type Operation, readOperation } from './query/read-operation.ts'
import { readVariables } from './query/read-variables.ts'
import { type Destination, writeOutput } from './query/write-output.ts'
import type { Define } from './run.ts'

const examples = `
Examples:
  npm run query -- who-said-what --var about=soybeans --var first=5
  npm run query -- timeline --var 'about=["rare earths", "soybeans"]'
  npm run query -- deferred-measures --var 'filter={"deferred": true, "imposedBy": "China"}'
  npm run query -- retaliation-chains --format mermaid --output chains.mmd
  npm run query -- timeline --var 'about=China' --format csv --output timeline.csv

Tables leave out the id of what has a name; csv and json have all. In csv a text that a spreadsheet would run has an
apostrophe before it. Without --url, the service on this machine is
asked; where none runs, the database that it would use.`

interface Options {
  readonly var?: readonly string[]
  readonly format: 'table' | 'json' | 'csv' | 'mermaid'
  readonly url?: string
  readonly output?: string
  readonly bom?: boolean
}

type Show = (data: Readonly<Record<string, unknown>>) => string

export const define: Define = (command, signal) =>
  command
    .argument(
      '<file>',
      'a file with one GraphQL operation, or the name of one in operations/, such as stats',
      readOperation,
    )
    .option('--var <name=value>', 'a variable of the operation; lists and objects as JSON; repeatable', gather)
    .addOption(
      new Option('--format <format>', 'how to print it').choices(['table', 'json', 'csv', 'mermaid']).default('table'),
    )
    .option('--url <url>', 'the service to ask (that of HOST and PORT: http://localhost:4000/graphql)', readUrl)
    .option('--output <file>', 'write it to a file, all or nothing, instead of printing it')
    .option('--bom', 'begin csv with a byte order mark, by which spreadsheets know UTF-8 (in files they have one)')
    .option('--no-bom', 'leave the mark out')
    .addHelpText('after', examples)
    .action(async (operation: Operation, { format, url, var: given = [], output: file, bom }: Options) => {
      const show = chooseFormat(operation, format)
      const variables = readGiven(command, operation, given)
      const answer = await ask({ query: operation.text, variables }, url, signal)
      print(answer, format, show, { file, bom: format === 'csv' ? bom : false })
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

/** Prints the answer, and its errors with their codes; any error makes the command fail. */
function print(answer: Answer, format: Options['format'], show: Show, destination: Destination): void {
  const { data, errors = [] } = answer
  if (errors.length > 0) process.exitCode = 1
  if (format === 'json') {
    writeOutput(`${JSON.stringify(answer, null, 2)}\n`, destination)
    return
  }
  for (const { message, extensions } of errors) console.error(`${message} (${extensions?.code ?? 'no code'})`)
  const refused = errors.length > 0 && Object.values(data ?? {}).every((value) => value === null)
  if (data && !refused) writeOutput(show(data), destination)
}
