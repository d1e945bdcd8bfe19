import { existsSync, statSync } from 'node:fs'
import { copyFile, link, open, realpath, rename } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import type { Surroundings } from '../database.ts'
import { findTool, runAdminTool, type Tool } from './admin-tool.ts'
import { exchangeData, hasDatabase, recoverData, refuseOverwriting, withDraft } from './draft.ts'
import { prepareHome } from './home.ts'
import { stopOrphan } from './orphan.ts'

/** Options of backup and restore; the caller has locked the data folder. */
export interface ArchiveOptions extends Omit<Surroundings, 'purpose'> {
  readonly file: string
  /** Whether an existing file or database may be overwritten. */
  readonly force: boolean
}

/** Writes the database of the data folder to a file, completely or not at all. */
export async function writeArchive(options: ArchiveOptions): Promise<void> {
  const { file, force, folder, report } = options
  const home = join(folder, 'neo4j')
  const target = resolve(file)
  await stopOrphan(home, report)
  await recoverData(home)
  if (!hasDatabase(home)) throw new ExpectedError('NOT_FOUND', `There is no database in ${home} to back up.`)
  refuseFolder(target)
  if (existsSync(target) && !force) throw refuseOverwriting(`The file ${target} is there already`)
  const tool = await findTool(options)
  await withDraft({ home, folder: dirname(target) }, async (draft) => {
    report(`Writing ${target}`)
    await runOrExplain(tool, home, ['dump', `--to-path=${draft}`], options)
    await publishFile(join(draft, 'neo4j.dump'), target, force)
  })
}

/** Replaces the data folder's database by the one in a file, completely or not at all. */
export async function readArchive(options: ArchiveOptions): Promise<void> {
  const { file, force, folder, report } = options
  const home = join(folder, 'neo4j')
  const source = resolve(file)
  await stopOrphan(home, report)
  await recoverData(home)
  if (!existsSync(source)) throw new ExpectedError('NOT_FOUND', `There is no file ${source}.`)
  refuseFolder(source)
  if (hasDatabase(home) && !force) throw refuseOverwriting(`There is a database in ${home} already`)
  const tool = await findTool(options)
  await withDraft({ home, folder: home }, async (draft) => {
    await prepareHome(draft, 0)
    const archives = join(draft, 'import')
    await placeFile(source, join(archives, 'neo4j.dump'))
    report(`Reading ${source}`)
    await runOrExplain(tool, draft, ['load', `--from-path=${archives}`], options)
    await exchangeData(draft, home)
  })
}

function refuseFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new ExpectedError('BAD_USER_INPUT', `${path} is a folder. Name a file in it: ${join(path, 'graph.dump')}`)
}

/** Makes a hard link if possible and a copy otherwise, to the target of a symbolic link, which would not resolve from another folder. */
async function placeFile(source: string, target: string): Promise<void> {
  const file = await realpath(source)
  await link(file, target).catch(() => copyFile(file, target))
}

async function runOrExplain(
  tool: Tool,
  home: string,
  [action = '', ...where]: string[],
  { report, signal }: Pick<ArchiveOptions, 'report' | 'signal'>,
): Promise<void> {
  const onLine = (line: string) => /^(Files|Done|\d)/.test(line) && report(line)
  const { code, lines } = await runAdminTool(tool, home, ['database', action, 'neo4j', ...where], { signal, onLine })
  if (code === 0) return
  const reasons = lines.filter((line) => /ERROR|recovery|Caused|failed/i.test(line)).slice(0, 5)
  const advice = lines.some((line) => /recovery/i.test(line))
    ? '\nIt was not closed in order: start the service once, stop it by Ctrl-C, then try again.'
    : ''
  throw new ExpectedError(
    'DATABASE_START_FAILED',
    `Neo4j could not ${action} the database:\n${(reasons.length > 0 ? reasons : lines.slice(-5)).join('\n')}${advice}`,
  )
}

/** Renames the file once it is complete and flushed to disk; without force only if the name is still free. */
async function publishFile(draft: string, target: string, force: boolean): Promise<void> {
  await using file = await open(draft, 'r+')
  await file.sync()
  if (force) return await rename(draft, target)
  await link(draft, target).catch((error: unknown) => {
    if (existsSync(target)) throw refuseOverwriting(`The file ${target} is there already`)
    throw error
  })
}
