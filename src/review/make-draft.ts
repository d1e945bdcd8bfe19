import { existsSync } from 'node:fs'
import { Document } from 'yaml'
import { ExpectedError } from '../errors.ts'
import { readText } from '../load/read/read-text.ts'
import type { Article } from '../model/article.ts'
import { type Concept, type CorpusEntry, conceptNames, concepts, identify } from '../model/concepts.ts'
import type { Measure, StatusChange } from '../model/measure.ts'
import { findCountry } from '../model/name-country.ts'
import type { DraftFields } from '../model/reading.ts'
import type { Statement } from '../model/statement.ts'
import { slugify } from '../model/text/fold-name.ts'
import { readParagraphs, sha256OfParagraph } from '../model/text/normalise-paragraph.ts'
import { addItem, listItems, openDraft, placeFiles, saveDraft } from './draft-file.ts'
import { Utterances } from './find-printing.ts'
import { writeFile } from './write-file.ts'

type Why = { readonly band: NonNullable<DraftFields['band']>; readonly rule: string }

/** What a reader proposes of an article, as far as a draft takes it. */
export interface Proposed {
  readonly entities: readonly (Why & {
    readonly type: string
    readonly name: string
    readonly aliases: readonly string[]
    /** Its id in the collection; null if it is new. */
    readonly id: string | null
    readonly organizationKind: string | null
    readonly paragraphs: readonly number[]
  })[]
  readonly statements: readonly (Why & {
    readonly mode: Statement['mode']
    readonly speaker: string
    readonly speakerId: string | null
    readonly paragraph: number
    readonly excerpt: string | null
    /** A draft of it, if a model made one. */
    readonly gist?: string | null
    readonly day: string | null
  })[]
  readonly measures?: readonly (Why & {
    /** Its kind in the graph's vocabulary. */
    readonly measure: Measure['kind']
    readonly imposer: string | null
    readonly imposerId: string | null
    readonly targets: readonly { readonly name: string; readonly id: string | null }[]
    readonly goods: readonly string[]
    readonly rate: number | null
    readonly status: StatusChange['status'] | null
    /** The measure of the collection that it may be. */
    readonly known?: string | null
    readonly day: string | null
    readonly paragraph: number
  })[]
}

/** An article as it is put into a collection. */
export interface ReadArticle extends Pick<Article, 'slug' | 'title' | 'publisher' | 'url' | 'form'> {
  readonly published: Pick<Article, 'publishedOn' | 'publishedNotBefore' | 'publishedNotAfter'>
  readonly paragraphs: readonly string[]
}

/** What became of an article's proposals: how many are new in the draft, and how many were there. */
export interface DraftReport {
  readonly path: string
  readonly added: number
  readonly known: number
}

type Entry = Readonly<Record<string, unknown>>

const HEADER = ` yaml-language-server: off
 What was proposed of this article. Give each entry "decide: accept" or "decide: reject", mend it, and write each gist in your own
 words; then run tft accept. Entries that you add by hand with "decide: accept" count as well. What is rejected stays here, so that it
 is not proposed again.`

/** Writes the text of an article and the draft of its proposals into a collection; what the draft has already is not proposed again. */
export function makeDraft(
  folder: string,
  article: ReadArticle,
  proposed: Proposed,
  known: readonly CorpusEntry[],
): DraftReport {
  const files = placeFiles(folder, article.slug)
  refuseOtherText(files.text, article)
  const document = existsSync(files.draft) ? openDraft(files.draft) : startDraft(article)
  const items = new Map(listItems(document).map((item) => [item.key, item]))
  const proposals = listProposals(article, proposed, known)
  const fresh = proposals.filter(({ entry }) => !items.has(String(entry.key)))
  for (const { entry } of proposals) {
    const item = items.get(String(entry.key))
    // A gist that nobody has written yet.
    if (item && !item.decide && item.value.gist === null && entry.gist)
      document.setIn([item.list, item.index, 'gist'], entry.gist)
  }
  for (const { list, entry } of fresh) addItem(document, list, entry)
  writeFile(files.text, `${article.paragraphs.join('\n')}\n`)
  saveDraft(files.draft, document)
  return { path: files.draft, added: fresh.length, known: proposals.length - fresh.length }
}

/** Paragraphs are cited by number, so that an article keeps the text that it was read with. */
function refuseOtherText(path: string, { slug, paragraphs }: ReadArticle): void {
  if (!existsSync(path)) return
  const before = readParagraphs(readText(path)).map(sha256OfParagraph)
  if (before.join() === paragraphs.map(sha256OfParagraph).join()) return
  throw new ExpectedError(
    'BAD_USER_INPUT',
    `${path} has another text, by which paragraphs are cited. Give this one another name with --slug, or remove that file and drafts/${slug}.yaml to begin anew.`,
  )
}

function startDraft({ slug, title, publisher, url, form, published, paragraphs }: ReadArticle): Document {
  const entry = withoutNothing({
    slug,
    title,
    publisher,
    url,
    form,
    ...published,
    paragraphs: paragraphs.map(sha256OfParagraph),
  })
  const document = new Document({ articles: [entry] })
  document.commentBefore = HEADER
  return document
}

function listProposals(
  article: ReadArticle,
  { entities, statements, measures = [] }: Proposed,
  known: readonly CorpusEntry[],
): { readonly list: string; readonly entry: Entry }[] {
  const ids = new Set(known.map(identify))
  /** The ids of what has a name, by type and name. */
  const named = new Map<string, string>()
  const found = entities.flatMap((one) => {
    const concept = conceptNames.find((name) => concepts[name].label === one.type)
    if (concept === undefined) return []
    const key = `${one.type} ${slugify(one.name)}`
    if (named.has(key)) return []
    const id = one.id ?? `${one.type}:${findFree(slugify(one.name), (slug) => ids.has(`${one.type}:${slug}`))}`
    ids.add(id)
    named.set(key, id)
    return [{ ...one, id, concept, key, isNew: one.id === null }]
  })
  const speakers = new Map(found.map(({ name, id }) => [slugify(name), id]))
  const taken = new Set(known.flatMap(({ concept, value }) => (concept === 'statements' ? [value.slug] : [])))
  const utterances = new Utterances(known, article.slug)
  const keys = new Map<string, number>()
  return [
    ...found.map((one) => proposeEntity(article, one)),
    ...measures.flatMap((one) => {
      const find = (name: string | null, id: string | null = null) => id ?? speakers.get(slugify(name ?? ''))
      const imposer = find(one.imposer, one.imposerId)
      const start = [imposer?.slice(imposer.indexOf(':') + 1), slugify(one.measure), article.slug].join('-')
      const slug = findFree(start.replace(/^-/, '').slice(0, 110), (taken) => ids.has(`Measure:${taken}`))
      ids.add(`Measure:${slug}`)
      const cite = [`${article.slug}#${one.paragraph}`]
      const { measure: kind, status, day: on, rate, band, rule } = one
      const said = withoutNothing({
        kind,
        imposedBy: [imposer].filter((id) => id !== undefined),
        targets: one.targets.flatMap(({ name, id }) => find(name, id) ?? []).map((to) => ({ to })),
        covers: one.goods.flatMap((name) => find(name) ?? []).map((to) => ({ to })),
        log: [withoutNothing({ status: status ?? 'ANNOUNCED', on, rate, cite })],
        cite,
      })
      const key = `Measure #${one.paragraph} ${[kind, one.imposer, ...one.targets.map(({ name }) => name)].filter(Boolean).join(' ')}`
      // Nobody but the reviewer tells what it is called, and whether it is one that is known.
      const made = { list: 'measures', entry: { decide: null, band, rule, key, slug, name: null, ...said } }
      if (!one.known) return [made]
      // One or the other is accepted.
      const link = { decide: null, band, rule, key: `${key} is ${one.known}`, entity: one.known, cite }
      return [made, { list: 'alsoCites', entry: link }]
    }),
    ...statements.flatMap((statement) => {
      const speaker = statement.speakerId ?? speakers.get(slugify(statement.speaker))
      if (speaker === undefined) return []
      const slug = findFree(
        `${article.slug}-${statement.paragraph}-${speaker.slice(speaker.indexOf(':') + 1)}`.slice(0, 110),
        (one) => taken.has(one),
      )
      taken.add(slug)
      const about = listAbout(found, statement.paragraph, speaker)
      const restates = utterances.find(speaker, article.paragraphs[statement.paragraph - 1] ?? '')
      const words = statement.excerpt?.split(/\s+/u).slice(0, 5).join(' ') ?? slugify(statement.speaker)
      const again = (keys.get(`${statement.paragraph} ${words}`) ?? 0) + 1
      keys.set(`${statement.paragraph} ${words}`, again)
      const key = `Statement #${statement.paragraph} ${words}${again > 1 ? ` (${again})` : ''}`
      const { mode, day: saidOn, excerpt, gist = null, band, rule } = statement
      const cite = [`${article.slug}#${statement.paragraph}`]
      const said = withoutNothing({ slug, speaker, mode, saidOn, about, excerpt, restates, cite })
      return [{ list: 'statements', entry: { decide: null, band, rule, key, gist, ...said } }]
    }),
  ]
}

type Found = Proposed['entities'][number] & {
  readonly id: string
  readonly concept: Concept
  readonly key: string
  readonly isNew: boolean
}

/** The most passages that are cited for one entity. */
const CITED = 5

function proposeEntity({ slug }: ReadArticle, one: Found): { readonly list: string; readonly entry: Entry } {
  const { id, name, aliases, organizationKind, paragraphs, band, rule, key, concept } = one
  const cite = paragraphs.slice(0, CITED).map((paragraph) => `${slug}#${paragraph}`)
  const why = { decide: null, band, rule, key }
  if (!one.isNew) return { list: 'alsoCites', entry: { ...why, entity: id, cite } }
  const others = aliases.filter((alias) => alias !== name)
  // What an entry needs stands there in any case, for the reviewer to fill.
  const needed = {
    ...(concept === 'organizations' && { kind: organizationKind }),
    ...(concept === 'countries' && { code: findCountry(name) }),
  }
  const said = withoutNothing({ slug: id.slice(id.indexOf(':') + 1), name, aliases: others })
  return { list: concept, entry: { ...why, ...said, ...needed, cite } }
}

/** The specific before the general. */
const order = ['Measure', 'Agreement', 'Event', 'Topic', 'Commodity', 'Organization', 'Country', 'Person']
/** So many entities are proposed as what a statement is about. */
const MOST_ABOUT = 3

/** What a paragraph names beside the speaker: the reviewer says which of them the speaker makes a point of. */
function listAbout(found: readonly Found[], paragraph: number, speaker: string): string[] {
  const there = found.filter(({ id, paragraphs }) => id !== speaker && paragraphs.includes(paragraph))
  const sorted = there.toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type))
  return sorted.slice(0, MOST_ABOUT).map(({ id }) => id)
}

function findFree(slug: string, isTaken: (slug: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const one = count === 1 ? slug : `${slug}-${count}`
    if (!isTaken(one)) return one
  }
}

function withoutNothing(entry: Entry): Entry {
  return Object.fromEntries(
    Object.entries(entry).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  )
}
