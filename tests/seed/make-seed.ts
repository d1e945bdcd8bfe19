import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { ExpectedError } from '../../src/errors.ts'

/** The small seed that tests start from. */
export const smallSeed = join(import.meta.dirname, 'fixtures')

/** An edit of one file: from the first of two texts to the second. */
export type Edit = readonly [file: string, from: string, to: string]

/** Copies the small seed to a folder of the test's own and edits it; the folder goes when the test ends. */
export function makeSeed(...edits: readonly Edit[]): string {
  return makeSeedUntil(onTestFinished, edits)
}

/** The same; `atEnd` is called with what removes the folder. */
export function makeSeedUntil(atEnd: (remove: () => void) => void, edits: readonly Edit[]): string {
  const directory = mkdtempSync(join(tmpdir(), 'tit-for-tat-seed-'))
  atEnd(() => rmSync(directory, { recursive: true }))
  cpSync(smallSeed, directory, { recursive: true })
  for (const [file, from, to] of edits) editFile(join(directory, file), from, to)
  return directory
}

/** Replaces the first of two texts, which must be there, by the second. */
export function editFile(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${path} does not hold: ${from}`)
  writeFileSync(
    path,
    text.replace(from, () => to),
  )
}

/** The line on which a text first stands in a file. */
export function findLine(path: string, text: string): number {
  const before = readFileSync(path, 'utf8').split(text)[0] ?? ''
  return before.split('\n').length
}

/** The foreseen error that something throws. */
export function catchExpected(work: () => unknown): ExpectedError {
  try {
    work()
  } catch (error) {
    if (error instanceof ExpectedError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
