import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { type Document, isMap, isSeq, parseDocument, visit } from 'yaml'
import { ExpectedError } from '../errors.ts'
import { readText } from '../load/read/read-text.ts'
import { type Concept, concepts } from '../model/concepts.ts'
import { type DraftFields, draftFields } from '../model/reading.ts'
import { slug as slugShape } from '../model/shape/reference.ts'
import { writeFile } from './write-file.ts'

/** One proposal of a draft, or what somebody added to it by hand. */
export interface DraftItem extends DraftFields {
  /** The list that it stands in, and its place there. */
  readonly list: string
  readonly index: number
  /** What it says, decisions left out. */
  readonly value: Readonly<Record<string, unknown>>
}

/** Where the files of one article are in a collection. */
export function placeFiles(folder: string, slug: string) {
  if (!slugShape.safeParse(slug).success)
    throw new ExpectedError('BAD_USER_INPUT', `"${slug}" is no slug: lower-case letters, digits and single hyphens.`)
  return {
    text: join(folder, 'articles', `${slug}.txt`),
    draft: join(folder, 'drafts', `${slug}.yaml`),
    reading: join(folder, 'readings', `${slug}.yaml`),
  }
}

/** The slugs of the articles that have drafts. */
export function listDrafts(folder: string): string[] {
  const drafts = join(folder, 'drafts')
  if (!existsSync(drafts)) return []
  const names = readdirSync(drafts).filter((name) => name.endsWith('.yaml') && !name.startsWith('.'))
  return names.toSorted().map((name) => basename(name, '.yaml'))
}

/** A draft as a document, whose comments and layout stay; throws where there is none, or it is no YAML. */
export function openDraft(path: string): Document {
  if (!existsSync(path))
    throw new ExpectedError('NOT_FOUND', `There is no draft ${path}: tft read makes one of an article.`)
  const document = parseDocument(readText(path))
  const [error] = document.errors
  if (error) throw new ExpectedError('BAD_SEED', `${path}: ${error.message}`)
  return document
}

/** All items of a draft, in their order. */
export function listItems(document: Document): DraftItem[] {
  const { contents } = document
  if (!isMap(contents)) return []
  return contents.items.flatMap(({ key, value }) => {
    const list = String(key)
    if (!isSeq(value)) return []
    return value.items.flatMap((_, index): DraftItem[] => {
      const node = value.get(index, true)
      const item: unknown = isMap(node) ? node.toJS(document) : null
      if (typeof item !== 'object' || item === null) return []
      const { success, data } = draftFields.safeParse(item)
      const said = Object.entries(item).filter(([name]) => !Object.hasOwn(draftFields.shape, name))
      return [{ list, index, ...(success ? data : {}), value: Object.fromEntries(said) }]
    })
  })
}

/** Writes a draft as its program does. */
export function saveDraft(path: string, document: Document): void {
  writeFile(path, document.toString({ lineWidth: 120 }))
}

/** A change of one item: a decision, or values in place of those that it has; null takes one away. */
export interface DraftChange {
  readonly list: string
  readonly index: number
  readonly key: string | null
  readonly decide?: 'accept' | 'reject' | null
  readonly values?: Readonly<Record<string, unknown>>
}

/** Changes one item and saves the draft; refuses where another one stands in its place meanwhile (BAD_USER_INPUT). */
export function changeDraft(path: string, change: DraftChange): void {
  const document = openDraft(path)
  changeItem(document, change)
  saveDraft(path, document)
}

/** Changes one item of a draft, and gives what it was. */
function changeItem(document: Document, { list, index, key, decide, values = {} }: DraftChange): DraftItem {
  const item = listItems(document).find((one) => one.list === list && one.index === index)
  if (!item || (item.key ?? null) !== key)
    throw new ExpectedError('BAD_USER_INPUT', 'The draft has changed meanwhile: load the page again.')
  if (decide !== undefined) document.setIn([list, index, 'decide'], decide)
  for (const [name, value] of Object.entries(values))
    if (value === null) document.deleteIn([list, index, name])
    else document.setIn([list, index, name], document.createNode(value))
  return item
}

/** Adds an item at the end of a list, which is made where there is none. */
export function addItem(document: Document, list: string, entry: object): void {
  if (!isSeq(document.get(list))) document.set(list, document.createNode([]))
  document.addIn([list], document.createNode(entry, { aliasDuplicateObjects: false }))
}

/**
 * Says that a proposed entity is one that is known: it becomes a passage for that, and what referred to it refers to that. The proposal stays,
 * rejected, so that it is not made again.
 */
export function linkItem(path: string, place: Pick<DraftChange, 'list' | 'index' | 'key'>, known: string): void {
  const document = openDraft(path)
  const { value, key } = changeItem(document, { ...place, decide: 'reject' })
  const own = `${concepts[place.list as Concept]?.label}:${value.slug}`
  const link = { decide: 'accept', key: `${key ?? own} is ${known}`, entity: known, cite: value.cite }
  addItem(document, 'alsoCites', link)
  // What a measure was proposed to do is an entry of the known one's log.
  for (const [number, change] of (Array.isArray(value.log) ? value.log : []).entries()) {
    const { cite, ...said } = Object(change)
    addItem(document, 'log', { decide: 'accept', key: `${link.key} (${number + 1})`, measure: known, ...said, cite })
  }
  visit(document, {
    Scalar: (at, node) => {
      if (at !== 'key' && node.value === own) node.value = known
    },
  })
  saveDraft(path, document)
}
