import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import { stopOrphan } from './orphan.ts'

/** The prefix of folders that hold unfinished work. */
const draftPrefix = '.draft-'

/** Whether a home has the database that the service uses. */
export function hasDatabase(home: string): boolean {
  return existsSync(join(home, 'data', 'databases', 'neo4j'))
}

/** Refuses to overwrite a database unless this option is given. */
export function refuseOverwriting(what: string, option = '--force'): ExpectedError {
  return new ExpectedError('BAD_USER_INPUT', `${what}. Add ${option} to overwrite it.`)
}

/**
 * A folder for unfinished work, beside where the result will be. It is always removed: if we are killed, by the next command
 * that uses the home. Throws BAD_CONFIGURATION if it cannot be created.
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

/** Where a restore keeps the old data until the new data are in place. */
function replacedData(home: string): string {
  return join(home, 'data.replaced')
}

/** Notes where a draft will be, so that the next user of the home can clear it if we are killed. */
export async function noteDraft(home: string, draft: string): Promise<void> {
  await writeFile(noteOf(home), draft, { mode: 0o600 })
}

/** Removes the noted draft, and stops the process that still works on it. */
async function clearDraft(home: string): Promise<void> {
  const draft = await readFile(noteOf(home), 'utf8').catch(() => '')
  if (basename(draft).startsWith(draftPrefix)) {
    await stopOrphan(draft, () => {})
    await rm(draft, { recursive: true, force: true, maxRetries: 5 })
  }
  await rm(noteOf(home), { force: true })
}

/** Undoes a restore that was interrupted between its two renames, and clears what an interrupted restore, backup or import left behind. */
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
