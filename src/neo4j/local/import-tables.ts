import { copyFile, mkdir, readFile } from 'node:fs/promises'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import type { GraphAddress } from '../../graph.ts'
import type { Surroundings } from '../database.ts'
import { requireFreeSpace } from '../folder/free-space.ts'
import { keepSecret } from '../folder/secret.ts'
import { findTool, runAdminTool, type Tool } from './admin-tool.ts'
import { exchangeData, hasDatabase, refuseOverwriting, withDraft } from './draft.ts'
import { findFreePort } from './free-port.ts'
import { type Home, prepareHome, recoverData, setInitialPassword } from './home.ts'
import { stopOrphan } from './orphan.ts'
import { startServer } from './start.ts'

/** What an import does beside running the importer; the caller has locked the data folder. */
export interface ImportOptions extends Omit<Surroundings, 'purpose'> {
  /** Whether a database that is there may be replaced. */
  readonly overwrite: boolean
  /** Writes the tables to a folder and gives the importer's arguments that name them. */
  writeTables(folder: string): Promise<readonly string[]>
  /** Does the rest in the imported database, before anybody else sees it. */
  complete(address: GraphAddress): Promise<void>
}

/** Puts a database made by Neo4j's bulk importer in the place of the data folder's, whole or not at all. */
export async function importDatabase(options: ImportOptions): Promise<void> {
  const { folder, overwrite, report } = options
  const home = join(folder, 'neo4j')
  await recoverData(home)
  if (hasDatabase(home) && !overwrite) throw refuseOverwriting(`There is a database in ${home} already`, '--overwrite')
  const tool = await findTool(options)
  await stopOrphan(home, report)
  await requireFreeSpace(folder)
  await withDraft(home, async (draft) => {
    await keepSecret(join(home, 'password'))
    await copyFile(join(home, 'password'), join(draft, 'password'))
    const tables = join(draft, 'tables')
    await mkdir(tables)
    await runImporter(tool, draft, await options.writeTables(tables), options)
    await completeDraft(tool, draft, options)
    await exchangeData(draft, home)
  })
}

const gigabyte = 2 ** 30
/** A quarter of the machine's memory, up to two gigabytes. */
const share = `${Math.max(512, Math.floor(Math.min(2 * gigabyte, totalmem() / 4) / 2 ** 20))}m`

/** Runs the importer; `tables` are its arguments that name the files. */
export async function runImporter(
  tool: Tool,
  home: string,
  tables: readonly string[],
  { report, signal }: Pick<ImportOptions, 'report' | 'signal'>,
): Promise<void> {
  await prepareHome(home, 0)
  const bad = join(home, 'import.report')
  const options = ['--id-type=string', '--array-delimiter=U+001F', '--strict', '--overwrite-destination']
  // What is bad is skipped at first, so that the report names all of it; then the import fails.
  const skips = ['--skip-bad-relationships=true', '--skip-duplicate-nodes=true', `--bad-tolerance=${ENOUGH}`]
  const files = [`--report-file=${bad}`, `--max-off-heap-memory=${share}`]
  const command = ['database', 'import', 'full', 'neo4j', ...options, ...skips, ...files, ...tables]
  const { code, lines } = await runAdminTool(tool, home, command, {
    signal,
    onLine: followImporter(report),
    heap: share,
  })
  rejectBadInput(await readFile(bad, 'utf8').catch(() => ''))
  if (code === 0) return
  throw new ExpectedError('DATABASE_START_FAILED', `Neo4j's importer failed:\n${lines.slice(-15).join('\n')}`)
}

/** So many bad rows are enough to know what is wrong. */
const ENOUGH = 50

/** Reports each of the importer's stages, and how far it is every tenth of the way. */
function followImporter(report: (line: string) => void): (line: string) => void {
  let stage = ''
  return (line) => {
    stage = /^\((\d\/\d\) .+?) \d{4}-/.exec(line.trim())?.[1]?.replace(')', '') ?? stage
    const part = /(\d+0)% ∆/.exec(line)?.[1]
    if (part && stage !== '') report(`importing, ${stage}: ${part} %`)
  }
}

/** The importer names the ids that it can't find or finds twice. */
function rejectBadInput(report: string): void {
  const list = (pattern: RegExp) => [...new Set([...report.matchAll(pattern)].map(([, id]) => id ?? ''))]
  const missing = list(/referring to missing node (\S+)/g)
  const repeated = list(/Id '(.+?)' is defined more than once/g)
  if (report.trim() === '') return
  const lines = [...missing.map((id) => `there is no ${id}`), ...repeated.map((id) => `${id} stands more than once`)]
  const shown = lines.length > 0 ? lines : report.trim().split('\n').slice(0, ENOUGH)
  throw new ExpectedError(
    'BAD_SEED',
    ['The collection has problems; nothing was written.', ...shown.map((line) => `  ${line}`)].join('\n'),
    { missing, repeated },
  )
}

async function completeDraft(tool: Tool, draft: string, options: ImportOptions): Promise<void> {
  const home: Home = await prepareHome(draft, await findFreePort(), share)
  await setInitialPassword(home, tool.java, tool.jars, tool.environment)
  const database = await startServer(tool.java, tool.jars, home, options, share)
  try {
    await options.complete(database.address)
  } finally {
    await database.close()
  }
}
