import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Document, isMap, isSeq, parseDocument, Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { z } from 'zod'
import { ExpectedError } from '../../errors.ts'
import { sha256OfParagraph } from '../../model/text/normalise-paragraph.ts'
import { type IndexEntry, readArticleFolder, readArticleIndex } from '../read/article-folder.ts'
import { parseJson } from '../read/read-lines.ts'
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
  const { texts, index, slugs } = readFolder(articleDirectory)
  for (const slug of slugs) updateEntry(document, entries, slug, texts.get(slug) ?? [], index.get(slug))
  writeFileSync(path, document.toString({ lineWidth: 0 }))
  return slugs.length
}

/** Brings the articles of a collection up to date in the same way: a file with an entry a line. */
export function writeArticleLines(articleDirectory: string, path: string): number {
  const lines = existsSync(path) ? readText(path).split('\n') : []
  const entries = new Map<unknown, Readonly<Record<string, unknown>>>()
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue
    const parsed = lineShape.safeParse(parseJson(line))
    if (!parsed.success) throw new ExpectedError('BAD_SEED', `${path}:${index + 1}: an article in JSON is expected`)
    entries.set(parsed.data.slug, parsed.data)
  }
  const { texts, index, slugs } = readFolder(articleDirectory)
  for (const slug of slugs) {
    const { title, publisher, url, published_on, published_not_before, published_not_after } = index.get(slug) ?? {}
    const dates = {
      publishedOn: published_on,
      publishedNotBefore: published_not_before,
      publishedNotAfter: published_not_after,
    }
    const before = entries.get(slug)
    entries.set(slug, {
      slug,
      title: nameUntitled(slug, title),
      ...(publisher !== undefined && { publisher }),
      ...(url !== undefined && { url }),
      ...before,
      ...Object.fromEntries(Object.entries(dates).filter(([, day]) => day !== undefined)),
      paragraphs: (texts.get(slug) ?? []).map(sha256OfParagraph),
    })
  }
  writeFileSync(path, [...entries.values()].map((entry) => `${JSON.stringify(entry)}\n`).join(''))
  return slugs.length
}

const lineShape = z.looseObject({ slug: z.string() })

function nameUntitled(slug: string, title: string | undefined): string {
  return title ?? `[Untitled: ${slug.replaceAll('-', ' ')}]`
}

/** The articles of a folder: those of its index first. */
function readFolder(directory: string) {
  const texts = readArticleFolder(directory)
  const index = new Map(readArticleIndex(directory).map((entry) => [entry.id, entry]))
  const slugs = [...new Set([...[...index.keys()].filter((slug) => texts.has(slug)), ...texts.keys()])]
  return { texts, index, slugs }
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
  setUnlessThere(entry, 'title', nameUntitled(slug, metadata?.title))
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
