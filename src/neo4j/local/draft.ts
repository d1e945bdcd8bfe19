import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import { stopOrphan } from './orphan.ts'

/** How the folders are called that hold what is not finished. */
const draftPrefix = '.draft-'

/** Whether a home holds the database that we serve. */
export function hasDatabase(home: string): boolean {
  return existsSync(join(home, 'data', 'databases', 'neo4j'))
}

/** What is there is not overwritten unless that is asked for by this option. */
export function refuseOverwriting(what: string, option = '--force'): ExpectedError {
  return new ExpectedError('BAD_USER_INPUT', `${what}. Add ${option} to overwrite it.`)
}

/**
 * A folder for what is not finished, in the folder where it will be. It goes, whatever happens: when we are killed, with the
 * next command that has the home. BAD_CONFIGURATION where it can't be made.
 */
export async function withDraft(
  { home, folder }: { readonly home: string; readonly folder: string },
  work: (draft: string) => Promise<void>,
): Promise<void> {
  const draft = join(folder, `${draftPrefix}${randomBytes(4).toString('hex')}`)
  await mkdir(home, { recursive: true, mode: 0o700 })
  await noteDraft(home, draft)
  try {
    await mkdir(draft, { recursive: true, mode: 0o700 }).catch((error: unknown) => {
      throw explainUnusable(folder, error)
    })
    await work(draft)
  } finally {
    await clearDraft(home)
  }
}

function explainUnusable(folder: string, cause: unknown): ExpectedError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new ExpectedError(
    'BAD_CONFIGURATION',
    `The folder ${folder} can't be written: ${reason}.`,
    { folder },
    { cause },
  )
}

/** Two renames; a start in between puts the old data back. */
export async function exchangeData(draft: string, home: string): Promise<void> {
  const replaced = replacedData(home)
  if (existsSync(join(home, 'data'))) await rename(join(home, 'data'), replaced)
  await rename(join(draft, 'data'), join(home, 'data'))
  await rm(replaced, { recursive: true, force: true })
}

/** Where a restore puts the old data until the new has its place. */
function replacedData(home: string): string {
  return join(home, 'data.replaced')
}

/** Notes where a draft is about to be, so that whoever has the home next can clear it when we are killed. */
export async function noteDraft(home: string, draft: string): Promise<void> {
  await writeFile(noteOf(home), draft, { mode: 0o600 })
}

/** Removes the draft that was noted, and stops what still works on it. */
async function clearDraft(home: string): Promise<void> {
  const draft = await readFile(noteOf(home), 'utf8').catch(() => '')
  if (basename(draft).startsWith(draftPrefix)) {
    await stopOrphan(draft, () => {})
    await rm(draft, { recursive: true, force: true, maxRetries: 5 })
  }
  await rm(noteOf(home), { force: true })
}

/** Undoes a restore that was interrupted between its two renames, and clears what an interrupted one, a backup or an import has left behind. */
export async function recoverData(home: string): Promise<void> {
  await clearDraft(home)
  const replaced = replacedData(home)
  if (!existsSync(replaced)) return
  if (existsSync(join(home, 'data'))) await rm(replaced, { recursive: true })
  else await rename(replaced, join(home, 'data'))
}

function noteOf(home: string): string {
  return join(home, 'draft')
}
