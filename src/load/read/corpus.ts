import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import { type Concept, type CorpusEntry, conceptNames, isConcept } from '../../model/concepts.ts'
import { openArticles, type PlacedArticles } from './open-articles.ts'
import { parseEntry } from './parse-entry.ts'
import { parseJson, readLines } from './read-lines.ts'

/** One file of a collection. */
export interface CorpusFile {
  readonly concept: Concept
  readonly path: string
}

/** A collection too large for YAML: a folder with a .jsonl file for each concept, one entry a line. */
export interface Corpus {
  readonly folder: string
  readonly files: readonly CorpusFile[]
  /** How many entries there are. */
  readonly entries: number
  /** A digest of all files, so that a load resumes only if they have not changed. */
  readonly digest: string
  readonly articles: PlacedArticles
  /** Entries that statements before them have to know: those that restate one, and which body is part of which. */
  readonly later: readonly CorpusEntry[]
}

/** Scans a folder's files, parsing only what statements have to know of later entries; throws BAD_SEED if it holds no collection. */
export async function openCorpus(folder: string): Promise<Corpus> {
  const files = listFiles(folder)
  const digest = createHash('sha256')
  let entries = 0
  for (const { concept, path } of files) {
    digest.update(`${concept}\n`)
    entries += await countLines(path, digest)
  }
  const articles = openArticlesOf(folder)
  return { folder, files, entries, digest: digest.digest('hex').slice(0, 32), articles, later: listLater(files) }
}

/** The articles of a collection's folder. */
export function openArticlesOf(folder: string): PlacedArticles {
  return openArticles(join(folder, 'articles.jsonl'))
}

function listFiles(folder: string): CorpusFile[] {
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory()
  const names = isFolder ? readdirSync(folder).filter((name) => name.endsWith('.jsonl')) : []
  const unknown = names.filter((name) => !isConcept(basename(name, '.jsonl')))
  if (names.length > 0 && unknown.length === 0)
    return conceptNames
      .map((concept) => ({ concept, path: join(folder, `${concept}.jsonl`) }))
      .filter(({ path }) => existsSync(path))
  const expected = `expected are ${conceptNames.join('.jsonl, ')}.jsonl`
  throw new ExpectedError(
    'BAD_SEED',
    unknown.length > 0
      ? `${folder} holds ${unknown.join(', ')}, which is no file of a collection; ${expected}.`
      : `There is no collection in ${folder}: ${expected}.`,
  )
}

/** What is looked for in the lines of these files before they are parsed. */
const wanted = new Map<Concept, RegExp>([
  ['statements', /"restates"\s*:\s*"/],
  ['relationships', /"PART_OF"/],
])

/** The entries that statements before them have to know; what is wrong with others is told when they are read. */
function listLater(files: readonly CorpusFile[]): CorpusEntry[] {
  const later: CorpusEntry[] = []
  for (const { concept, path } of files) {
    const pattern = wanted.get(concept)
    if (!pattern) continue
    for (const { text } of readLines(path)) {
      const { entry } = pattern.test(text) ? parseEntry(concept, parseJson(text)) : { entry: null }
      if (entry) later.push(entry)
    }
  }
  return later
}

async function countLines(path: string, digest: { update(chunk: Buffer): unknown }): Promise<number> {
  let count = 0
  let last = 0x0a
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    const bytes: Buffer = chunk
    digest.update(bytes)
    for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) count += 1
    last = bytes.at(-1) ?? last
  }
  return last === 0x0a ? count : count + 1
}
