import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isMap, isSeq, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { ExpectedError } from '../../errors.ts'
import { sha256OfParagraph } from '../../model/text/normalise-paragraph.ts'
import { type IndexEntry, readArticleFolder, readArticleIndex } from '../read/article-folder.ts'
import { readText } from '../read/read-text.ts'

const HEADER = [
  '# yaml-language-server: $schema=schema/articles.schema.json',
  '# Hashes and dates are written by `npm run articles -- --articles DIR`; titles and publishers may be edited by hand.',
  '',
].join('\n')

/** Brings articles.yaml up to date with a folder of articles; titles, publishers and addresses already there stay. */
export function writeArticles(articleDirectory: string, seedDirectory: string): number {
  const path = join(seedDirectory, 'articles.yaml')
  const document = parseDocument(existsSync(path) ? readText(path) : `${HEADER}[]\n`)
  const entries = readEntries(document, path)
  const texts = readArticleFolder(articleDirectory)
  const index = new Map(readArticleIndex(articleDirectory).map((entry) => [entry.id, entry]))
  const slugs = [...new Set([...[...index.keys()].filter((slug) => texts.has(slug)), ...texts.keys()])]
  for (const slug of slugs) updateEntry(document, entries, slug, texts.get(slug) ?? [], index.get(slug))
  writeFileSync(path, document.toString({ lineWidth: 0 }))
  return slugs.length
}

function readEntries(document: Document, path: string): YAMLSeq {
  const { contents, errors } = document
  if (errors.length > 0) throw new ExpectedError('BAD_SEED', `${path} is not YAML: ${errors[0]?.message}`)
  if (!isSeq(contents)) throw new ExpectedError('BAD_SEED', `${path}:1: a list of entries is expected`)
  contents.flow = false
  return contents
}

function updateEntry(
  document: Document,
  entries: YAMLSeq,
  slug: string,
  paragraphs: readonly string[],
  metadata: IndexEntry | undefined,
): void {
  const entry = findOrAddEntry(document, entries, slug)
  setUnlessThere(entry, 'title', metadata?.title ?? `[Untitled: ${slug.replaceAll('-', ' ')}]`)
  setUnlessThere(entry, 'publisher', metadata?.publisher ?? null)
  setUnlessThere(entry, 'url', metadata?.url)
  setDate(entry, 'publishedOn', metadata?.published_on)
  setDate(entry, 'publishedNotBefore', metadata?.published_not_before)
  setDate(entry, 'publishedNotAfter', metadata?.published_not_after)
  entry.delete('paragraphs')
  entry.set('paragraphs', document.createNode(paragraphs.map(sha256OfParagraph)))
}

function findOrAddEntry(document: Document, entries: YAMLSeq, slug: string): YAMLMap {
  const found = entries.items.find((item) => isMap(item) && item.get('slug') === slug)
  if (isMap(found)) return found
  const added = document.createNode({ slug })
  added.spaceBefore = entries.items.length > 0
  entries.add(added)
  return added
}

function setUnlessThere(entry: YAMLMap, key: string, value: string | null | undefined): void {
  if (!entry.has(key) && value !== undefined) entry.set(key, value)
}

/** The index decides on dates; without an index they stay as they are. */
function setDate(entry: YAMLMap, key: string, date: string | undefined): void {
  if (date === undefined) return
  const quoted = new Scalar(date)
  quoted.type = Scalar.QUOTE_DOUBLE
  entry.set(key, quoted)
}
