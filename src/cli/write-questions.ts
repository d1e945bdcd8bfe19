import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { Command } from 'commander'
import { readConfig } from '../config.ts'
import { type Graph, openGraph } from '../graph/index.ts'
import { loadSeed, prepareGraph } from '../load/load-seed.ts'
import { openDatabase } from '../neo4j/open-database.ts'
import { createServer } from '../server/create-server.ts'
import { standardSettings } from '../server/service-settings.ts'
import { answerShape, toRequest } from './query/answer.ts'
import { printMarkdown } from './query/print-markdown.ts'
import { runCommand } from './run-command.ts'

const folder = new URL('../../docs/questions/', import.meta.url)
const page = new URL('../../docs/questions.md', import.meta.url)

/** For how many milliseconds a question may take: nobody waits, and each statement is new to the database. */
const PATIENCE = 120_000

const introduction = `# Thirty questions

What an analyst of trade policy asks, how it is asked here, and what the seed answers. Paste a query into GraphiQL (\`npm start\`, then
http://localhost:4000/graphql), change the name in it, and ask again; Ctrl-Space shows what else can be asked for. Each stands in a file of
\`docs/questions/\`, so that \`npm run query -- docs/questions/01-who-said-what.graphql\` prints the same. Lists inside of a row
stand line by line, with a dash for what is not there.

Written by \`npm run docs:questions\`; a test fails when the answers change.
`

/** The page with every question of docs/questions/, its query and what this graph answers. */
export async function printQuestions(graph: Graph): Promise<string> {
  const service = { ...standardSettings, requestTimeout: PATIENCE }
  const server = createServer(graph, { logLevel: 'error', service })
  const parts = [introduction]
  const files = readdirSync(folder).sort()
  for (const [index, file] of files.entries()) {
    const { question, query } = readQuestion(file)
    const response = await server.fetch('http://questions/graphql', toRequest({ query, variables: {} }))
    const { data, errors } = answerShape.parse(await response.json())
    if (!data || errors) throw new Error(`${file}: ${errors?.map(({ message }) => message).join(' ')}`)
    parts.push(`## ${index + 1}. ${question}\n\n\`\`\`graphql\n${query}\`\`\`\n\n${printMarkdown(data)}\n`)
  }
  return parts.join('\n')
}

function readQuestion(file: string) {
  const [first = '', ...rest] = readFileSync(new URL(file, folder), 'utf8').split('\n')
  return { question: first.replace(/^# /, ''), query: rest.join('\n') }
}

async function writeQuestions(): Promise<void> {
  const config = readConfig()
  await using opened = new AsyncDisposableStack()
  const database = await openDatabase(config, { purpose: 'test', report: console.log })
  opened.defer(() => database.close())
  const graph = openGraph(database.address, { ...config.graph, transactionTimeout: PATIENCE })
  opened.defer(() => graph.close())
  await prepareGraph(graph)
  await loadSeed(graph)
  writeFileSync(page, await printQuestions(graph))
  console.log(`${readdirSync(folder).length} questions are answered in docs/questions.md.`)
}

if (import.meta.main)
  await runCommand(
    new Command('docs:questions')
      .description('Ask the questions of docs/questions/ of the seed, and write the answers to docs/questions.md.')
      .action(writeQuestions),
  )
