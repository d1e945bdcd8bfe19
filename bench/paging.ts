import { parseArgs } from 'node:util'
import { table } from 'table'
import { fillDatabase, isFilled, makeIndexes } from './database/import.ts'
import { findMachine, folderOf } from './database/machine.ts'
import { startDatabase } from './database/start.ts'
import type { Scale } from './generate/scales.ts'
import { nameCommodity } from './generate/world.ts'
import { type RunningServer, startServer } from './harness/server.ts'
import { median } from './harness/statistics.ts'
import { findService } from './servers/index.ts'

// How long each page of a long list takes, from the first on: npm run bench:paging -- --scale M --pages 20
const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: 'M' },
    pages: { type: 'string', default: '20' },
    rounds: { type: 'string', default: '5' },
    about: { type: 'string', default: nameCommodity(0) },
  },
})
const scale = values.scale as Scale
const PAGE = 50

/** Lists of which the generated data has long ones; `$after` is the cursor of the page before. */
const lists = {
  whoSaid: `list: whoSaid(about: "${values.about}", first: $first, after: $after)`,
  statements: `entity(ref: "${values.about}") { list: statements(first: $first, after: $after)`,
  said: 'country(ref: "US") { list: said(first: $first, after: $after)',
}

interface Page {
  readonly nodes: readonly unknown[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

async function askPage(server: RunningServer, field: string, after: string | null): Promise<Page> {
  const close = field.includes('{') ? '}' : ''
  const query = `query ($first: Int, $after: String) { ${field} { nodes { id gist } pageInfo { endCursor hasNextPage } } ${close} }`
  const response = await fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { first: PAGE, after } }),
  })
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown }
  if (errors) throw new Error(JSON.stringify(errors))
  const [answer] = Object.values(data) as [Page & { list?: Page }]
  return answer.list ?? answer
}

/** Milliseconds of each page, in their order. */
async function measurePages(server: RunningServer, field: string): Promise<number[]> {
  const times: number[] = []
  let after: string | null = null
  while (times.length < Number(values.pages)) {
    const began = performance.now()
    const { pageInfo } = await askPage(server, field, after)
    times.push(performance.now() - began)
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  return times
}

await using opened = new AsyncDisposableStack()
const machine = await findMachine()
if (!isFilled(scale)) await fillDatabase(machine, scale, console.error)
const database = await startDatabase(machine, scale)
opened.defer(() => database.close())
await makeIndexes(database.address)
const server = await startServer(findService(), database.address, folderOf(scale))
opened.defer(() => server.close())
const rows: string[][] = []
for (const [name, field] of Object.entries(lists)) {
  // The first round warms the database up and does not count.
  await measurePages(server, field)
  const rounds: number[][] = []
  for (let round = 0; round < Number(values.rounds); round += 1) rounds.push(await measurePages(server, field))
  const pages = rounds[0]?.map((_, page) => median(rounds.map((times) => times[page] ?? Number.NaN))) ?? []
  const rest = pages.slice(1)
  rows.push([
    name,
    String(pages.length),
    ...[pages[0] ?? 0, median(rest), Math.max(...rest)].map((ms) => ms.toFixed(1)),
  ])
}
console.log(table([['list', 'pages of 50', 'first page, ms', 'later pages, median', 'slowest of these'], ...rows]))
