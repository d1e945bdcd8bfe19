import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import { replacedData } from './home.ts'

/** Whether a home holds the database that we serve. */
export function hasDatabase(home: string): boolean {
  return existsSync(join(home, 'data', 'databases', 'neo4j'))
}

/** What is there is not overwritten unless that is asked for by this option. */
export function refuseOverwriting(what: string, option = '--force'): ExpectedError {
  return new ExpectedError('BAD_USER_INPUT', `${what}. Add ${option} to overwrite it.`)
}

/** A folder for what is not finished, in the folder where it will be; it goes, whatever happens. */
export async function withDraft(folder: string, work: (draft: string) => Promise<void>): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const draft = await mkdtemp(join(folder, '.draft-'))
  await work(draft).finally(() => rm(draft, { recursive: true, force: true }))
}

/** Two renames; a start in between puts the old data back. */
export async function exchangeData(draft: string, home: string): Promise<void> {
  const replaced = replacedData(home)
  if (existsSync(join(home, 'data'))) await rename(join(home, 'data'), replaced)
  await rename(join(draft, 'data'), join(home, 'data'))
  await rm(replaced, { recursive: true, force: true })
}
