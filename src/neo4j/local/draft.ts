import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import { clearDraft, draftPrefix, noteDraft, replacedData } from './leftovers.ts'

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
