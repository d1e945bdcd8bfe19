import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import { conceptNames } from '../../model/concepts.ts'
import type { MadeEntry } from './convert-table.ts'

/** Fails where a folder may not be written, before any work is done. */
export function refuseTaken(folder: string, force: boolean): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found && !found.isDirectory()) throw new ExpectedError('BAD_USER_INPUT', `${folder} is no folder: name another.`)
  if (found && readdirSync(folder).length > 0 && !force)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${folder} holds something: name another folder, or replace it with --force.`,
    )
}

/** Writes entries as a collection: into a folder beside it first, so that it holds all of them or what it held before. */
export function writeCollection(folder: string, entries: readonly MadeEntry[]): void {
  const draft = `${folder}.${process.pid}.part`
  const old = `${folder}.${process.pid}.old`
  try {
    mkdirSync(draft, { recursive: true })
    for (const name of conceptNames) {
      const lines = entries.filter(({ concept }) => concept === name).map(({ value }) => `${JSON.stringify(value)}\n`)
      if (lines.length > 0) writeFileSync(join(draft, `${name}.jsonl`), lines.join(''))
    }
    if (existsSync(folder)) renameSync(folder, old)
    renameSync(draft, folder)
    rmSync(old, { recursive: true, force: true })
  } catch (error) {
    if (existsSync(old) && !existsSync(folder)) renameSync(old, folder)
    rmSync(draft, { recursive: true, force: true })
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${folder} can't be written: ${error instanceof Error ? error.message : error}`,
    )
  }
}
