import { listQuestions } from '../../../operations/index.ts'
import type { Graph } from '../../graph/index.ts'
import { createServer } from '../../server/create-server.ts'
import { standardSettings } from '../../server/service-settings.ts'
import { leaveOutIds, listPaths, listSections, readTexts, type Section } from '../../tables/list-sections.ts'
import { answerShape, toRequest } from '../query/ask.ts'

/** The timeout of a question in milliseconds: long, since nobody waits and the database has to plan each statement. */
const PATIENCE = 120_000

const introduction = `# Questions of an analyst

What an analyst of trade policy asks, how it is asked here, and what the seed answers. After \`npm start\` each heading leads to the question in
GraphiQL, where it runs at once: change the name in it, and ask again; Ctrl-Space shows what else can be asked for. Each stands in a file of
\`operations/\`, so that \`npm run query -- who-said-what\` prints the same. Lists inside of a row stand line by line, with a dash for what is
not there.

Printed by \`npm run print questions\`; a test fails when the answers change.
`

/** The page with the questions of operations/, their queries and this graph's answers. */
export async function printQuestions(graph: Graph): Promise<string> {
  const service = { ...standardSettings, requestTimeout: PATIENCE }
  const server = createServer(graph, { logLevel: 'error', service })
  const parts = [introduction]
  for (const [index, { slug, title, text }] of listQuestions()
    .filter(({ inDocs }) => inDocs)
    .entries()) {
    const response = await server.fetch('http://questions/graphql', toRequest({ query: text, variables: {} }))
    const { data, errors } = answerShape.parse(await response.json())
    if (!data || errors) throw new Error(`${slug}: ${errors?.map(({ message }) => message).join(' ')}`)
    const heading = `## ${index + 1}. [${title}](http://localhost:4000/graphql?question=${slug})`
    const query = text.replace(/^(?:#.*\n)+/, '')
    const answers = listSections(data).map(printSection).join('\n\n')
    parts.push(`${heading}\n\n\`\`\`graphql\n${query}\`\`\`\n\n${answers}\n`)
  }
  return parts.join('\n')
}

/** A list of many rows as a table, a single row as a list of its fields. */
function printSection({ title, rows, totalCount }: Section): string {
  const paths = leaveOutIds(listPaths(rows)).filter((path) => !path.startsWith('pageInfo.'))
  const name = title.replace(/^\w+\./, '')
  if (rows.length === 0 || paths.length === 0) return `${name}: nothing was found.`
  if (rows.length === 1 && paths.length <= 4 && !title.includes('.'))
    return paths.map((path) => `- ${path}: ${toCell(readTexts(rows[0], path)) || '–'}`).join('\n')
  const lines = [paths, paths.map(() => '---'), ...rows.map((row) => paths.map((path) => toCell(readTexts(row, path))))]
  const shown = totalCount !== undefined && totalCount > rows.length ? [`\n${rows.length} of ${totalCount}.`] : []
  const heading = title === name ? [] : [`${name}:\n`]
  return [...heading, ...lines.map((cells) => `| ${cells.join(' | ')} |`), ...shown].join('\n')
}

/** Texts one below the other, so that those of one item stand in one line. */
function toCell(texts: readonly string[]): string {
  const lines = texts.map((text) => text.replace(/\s+/g, ' ').replace(/[|<*`]/g, (character) => `\\${character}`))
  return lines.join('<br>')
}
