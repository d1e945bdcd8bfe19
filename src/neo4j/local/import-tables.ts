import { copyFile, mkdir, rm } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import type { GraphAddress } from '../../graph/index.ts'
import type { Surroundings } from '../database.ts'
import { requireFreeSpace } from '../folder/free-space.ts'
import { keepSecret } from '../folder/secret.ts'
import { findTool, runAdminTool, type Tool } from './admin-tool.ts'
import { exchangeData, hasDatabase, recoverData, refuseOverwriting, withDraft } from './draft.ts'
import { type Home, prepareHome, setInitialPassword } from './home.ts'
import { stopOrphan } from './orphan.ts'
import { findFreePort } from './server-process.ts'
import { startServer } from './start.ts'

/** Options of an import; the caller has locked the data folder. */
export interface ImportOptions extends Omit<Surroundings, 'purpose'> {
  /** Whether a database that is there may be replaced. */
  readonly overwrite: boolean
  /** Writes the tables to a folder and returns the importer's arguments that name them. */
  writeTables(folder: string): Promise<readonly string[]>
  /** Completes the imported database before anybody else sees it. */
  complete(address: GraphAddress): Promise<void>
}

/** Replaces the data folder's database by one that Neo4j's bulk importer makes, completely or not at all. */
export async function importDatabase(options: ImportOptions): Promise<void> {
  const { folder, overwrite, report } = options
  const home = join(folder, 'neo4j')
  await stopOrphan(home, report)
  await recoverData(home)
  if (hasDatabase(home) && !overwrite) throw refuseOverwriting(`There is a database in ${home} already`, '--overwrite')
  const tool = await findTool(options)
  await requireFreeSpace(folder)
  await withDraft({ home, folder: home }, async (draft) => {
    await keepSecret(join(home, 'password'))
    await copyFile(join(home, 'password'), join(draft, 'password'))
    const tables = join(draft, 'tables')
    await mkdir(tables)
    await runImporter(tool, draft, await options.writeTables(tables), options)
    await rm(tables, { recursive: true })
    await completeDraft(tool, draft, options)
    await exchangeData(draft, home)
  })
}

const gigabyte = 2 ** 30
/** A quarter of the machine's memory, up to two gigabytes. */
const share = `${Math.max(512, Math.floor(Math.min(2 * gigabyte, totalmem() / 4) / 2 ** 20))}m`
/** Pauses do not matter in an import, while a concurrent garbage collector would take processor time from it. */
const collector = availableParallelism() > 4 ? [] : ['-XX:+UseSerialGC']
const memory = [`-Xmx${share}`, ...collector]

/** Runs the importer; `tables` are its arguments that name the files. */
export async function runImporter(
  tool: Tool,
  home: string,
  tables: readonly string[],
  { report, signal }: Pick<ImportOptions, 'report' | 'signal'>,
): Promise<void> {
  await prepareHome(home, 0)
  // With actual node numbers the importer looks no ids up and checks none, so the tables must be right.
  const options = ['--id-type=actual', '--array-delimiter=U+001F', '--overwrite-destination', '--bad-tolerance=0']
  const files = [`--report-file=${join(home, 'import.report')}`, `--max-off-heap-memory=${share}`]
  const command = ['database', 'import', 'full', 'neo4j', ...options, ...files, ...tables]
  const { code, lines } = await runAdminTool(tool, home, command, {
    signal,
    onLine: followImporter(report),
    memory,
  })
  if (code === 0) return
  throw new ExpectedError('DATABASE_START_FAILED', `Neo4j's importer failed:\n${lines.slice(-15).join('\n')}`)
}

/** Reports each of the importer's stages, and its progress in tenths. */
function followImporter(report: (line: string) => void): (line: string) => void {
  let stage = ''
  return (line) => {
    stage = /^\((\d\/\d\) .+?) \d{4}-/.exec(line.trim())?.[1]?.replace(')', '') ?? stage
    const part = /(\d+0)% ∆/.exec(line)?.[1]
    if (part && stage !== '') report(`importing, ${stage}: ${part} %`)
  }
}

async function completeDraft(tool: Tool, draft: string, options: ImportOptions): Promise<void> {
  const home: Home = await prepareHome(draft, await findFreePort(), share)
  await setInitialPassword(home, tool.java, tool.jars, tool.environment)
  const database = await startServer(tool.java, tool.jars, home, options, memory)
  try {
    await options.complete(database.address)
  } finally {
    await database.close()
  }
}
