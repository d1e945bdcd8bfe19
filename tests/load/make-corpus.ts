import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Corpus, openCorpus } from '../../src/load/read/corpus.ts'
import { readSeed } from '../../src/load/read/read-seed.ts'
import { listEntries } from '../../src/load/read/sort-entries.ts'
import { type Concept, conceptNames } from '../../src/model/concepts.ts'

/** Writes a seed as a collection into a folder of the test's own, each entry after those that it must follow; the folder goes when the test ends. */
export function makeCorpus(seedDirectory: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tit-for-tat-corpus-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  writeCorpus(seedDirectory, folder)
  return folder
}

/** Writes a seed as a collection into a folder. */
export function writeCorpus(seedDirectory: string, folder: string): void {
  mkdirSync(folder, { recursive: true })
  const entries = listEntries(readSeed(seedDirectory))
  for (const concept of conceptNames) {
    const lines = entries.filter((entry) => entry.concept === concept).map(({ value }) => JSON.stringify(value))
    if (lines.length > 0) writeFileSync(join(folder, `${concept}.jsonl`), `${lines.join('\n')}\n`)
  }
}

/** Replaces the first of two texts by the second in a file of a collection; returns the number of the first line that it stands on. */
export function editCorpus(folder: string, concept: Concept, from: string, to: string): number {
  const path = join(folder, `${concept}.jsonl`)
  const text = readFileSync(path, 'utf8')
  if (!text.includes(from)) throw new Error(`${path} does not hold: ${from}`)
  writeFileSync(
    path,
    text.replace(from, () => to),
  )
  return text.slice(0, text.indexOf(from)).split('\n').length
}

/** Opens a collection until it is disposed of. */
export async function holdCorpus(folder: string): Promise<Corpus & Disposable> {
  const corpus = await openCorpus(folder)
  return { ...corpus, [Symbol.dispose]: () => corpus.articles[Symbol.dispose]() }
}
