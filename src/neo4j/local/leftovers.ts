import { existsSync } from 'node:fs'
import { readFile, rename, rm, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { stopOrphan } from './orphan.ts'

/** How the folders are called that hold what is not finished. */
export const draftPrefix = '.draft-'

/** Where a restore puts the old data until the new has its place. */
export function replacedData(home: string): string {
  return join(home, 'data.replaced')
}

/** Notes where a draft is about to be, so that whoever has the home next can clear it when we are killed. */
export async function noteDraft(home: string, draft: string): Promise<void> {
  await writeFile(noteOf(home), draft, { mode: 0o600 })
}

/** Removes the draft that was noted, and stops what still works on it. */
export async function clearDraft(home: string): Promise<void> {
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
