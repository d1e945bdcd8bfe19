import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { table } from 'table'
import { z } from 'zod'
import { listPages } from '../web/list-pages.ts'
import { folders, pathOf } from '../web/parts/links.ts'
import { startFilled } from './database/import.ts'
import { describeMachine, findMachine, folderOf } from './database/machine.ts'
import type { Scale } from './generate/scales.ts'
import { nameCommodity, toId } from './generate/world.ts'
import { readMachineTime } from './harness/processor.ts'
import { type RunningServer, startServer } from './harness/server.ts'
import { percentile } from './harness/statistics.ts'
import { findService } from './servers/index.ts'

// How long each kind of page takes beside its own GraphQL operation: npm run bench:pages -- --scale S --times 40
const { values } = parseArgs({
  options: { scale: { type: 'string', default: 'S' }, times: { type: 'string', default: '40' } },
})
const scale = values.scale as Scale
const root = join(import.meta.dirname, '..')
/** How many things of each type are asked for, the one with the most links among them. */
const THINGS = 3

/** Questions to pages that do not say enough by themselves, or would not find much in the generated data. */
const questions: Readonly<Record<string, string>> = {
  '/said': `?${new URLSearchParams({ about: nameCommodity(0) })}`,
  '/search': `?${new URLSearchParams({ q: nameCommodity(0) })}`,
  '/duty': '?a=US&b=CN',
  '/threats': '?imposer=SG',
}

const idsShape = z.object({ data: z.record(z.string(), z.object({ nodes: z.array(z.object({ id: z.string() })) })) })

async function post(server: RunningServer, body: object): Promise<{ ms: number; text: string }> {
  const began = performance.now()
  const response = await fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  return { ms: performance.now() - began, text }
}

async function open(server: RunningServer, path: string): Promise<{ ms: number; text: string; status: number }> {
  const began = performance.now()
  const response = await fetch(server.origin + path, { headers: { accept: 'text/html', 'accept-encoding': 'br' } })
  const text = await response.text()
  return { ms: performance.now() - began, text, status: response.status }
}

/** Addresses of one kind of page. */
async function listAddresses(server: RunningServer, path: string): Promise<string[]> {
  if (!path.includes(':')) return [path + (questions[path] ?? '')]
  const [type = ''] = Object.entries(folders).find(([, folder]) => path === `/${folder}/:slug`) ?? []
  const list = { Article: 'articles', Statement: 'statements' }[type] ?? `entities(types: [${type.toUpperCase()}]`
  const query = `{ list: ${list.includes('(') ? `${list}, ` : `${list}(`}first: ${THINGS}) { nodes { id } } }`
  const { data } = idsShape.parse(JSON.parse((await post(server, { query })).text))
  const listed = (data.list?.nodes ?? []).map(({ id }) => id)
  // Articles have no hub: which have most statements is not known beforehand.
  const hubs = { Article: [], Country: ['Country:us'] }[type] ?? [toId(type, 0)]
  const ids = [...new Set([...hubs, ...listed])]
  return ids.slice(0, THINGS).map(pathOf)
}

/** The operation of a page with its variables, as the link in its footer has them. */
function readOperation(page: string): object | null {
  const [, link] = /href="(\/graphql\?[^"]*)"/.exec(page) ?? []
  if (!link) return null
  const { searchParams } = new URL(link.replaceAll('&amp;', '&'), 'http://localhost')
  const query = readFileSync(join(root, 'operations/pages', `${searchParams.get('question')}.graphql`), 'utf8')
  return { query, variables: JSON.parse(searchParams.get('variables') ?? '{}') }
}

interface Result {
  readonly path: string
  readonly operation: number
  readonly page: number
  readonly statuses: readonly number[]
}

/** Both in turns, so that what else the machine does disturbs both alike; the first of each warm the database up. */
async function measure(server: RunningServer, kind: string): Promise<Result[]> {
  const results: Result[] = []
  for (const path of await listAddresses(server, kind)) {
    const [operations, pages]: [number[], number[]] = [[], []]
    const statuses = new Set<number>()
    for (let time = -5; time < Number(values.times); time += 1) {
      const { ms, text, status } = await open(server, path)
      statuses.add(status)
      const operation = readOperation(text)
      if (!operation || time < 0) continue
      pages.push(ms)
      operations.push((await post(server, operation)).ms)
    }
    results.push({
      path,
      operation: percentile(operations, 0.5),
      page: percentile(pages, 0.5),
      statuses: [...statuses],
    })
  }
  return results
}

await using opened = new AsyncDisposableStack()
const machine = await findMachine()
const database = await startFilled(machine, scale)
opened.defer(() => database.close())
const server = await startServer(findService(), database.address, folderOf(scale))
opened.defer(() => server.close())
const before = readMachineTime()
const results: Result[] = []
for (const { path } of await listPages()) results.push(...(await measure(server, path)))
const after = readMachineTime()
const rows = results.map(({ path, operation, page, statuses }) => {
  const most = 1.5 * operation + 5
  return [
    path.slice(0, 60),
    statuses.join(),
    ...[operation, page, most].map((ms) => ms.toFixed(1)),
    page <= most ? 'yes' : 'NO',
  ]
})
console.log(table([['page', 'status', 'operation, p50 ms', 'page, p50 ms', '1.5 × + 5', 'within'], ...rows]))
const busy = (after.busy - before.busy) / (after.all - before.all)
const report = { machine: describeMachine(machine), scale, busy, results }
mkdirSync(join(root, 'bench/results'), { recursive: true })
writeFileSync(join(root, `bench/results/pages-${scale}.json`), `${JSON.stringify(report, null, 1)}\n`)
