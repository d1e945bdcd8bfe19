import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { stringify } from 'yaml'
import { z } from 'zod'
import { ExpectedError } from '../errors.ts'
import { listNames } from '../load/check/check-entries.ts'
import { NameFinder } from '../load/check/find-names.ts'
import { type Problem, rejectProblems } from '../load/read/problem.ts'
import { readCheckedEntries, readFolders } from '../load/read/read-seed.ts'
import { readText } from '../load/read/read-text.ts'
import { takeAccepted } from '../load/read/reading-file.ts'
import { openYaml, reportOn } from '../load/read/seed-file.ts'
import { verifyCitations } from '../load/verify/verify-citations.ts'
import { conceptNames, concepts, identify } from '../model/concepts.ts'
import { additions } from '../model/reading.ts'
import { type Citation, readCitation } from '../model/shape/citation.ts'
import { CopyFinder } from '../model/text/find-copied.ts'
import { nameCount } from '../model/text/name-count.ts'
import { readParagraphs } from '../model/text/normalise-paragraph.ts'
import { type DraftItem, listItems, openDraft, placeFiles, saveDraft } from './draft-file.ts'
import { writeFile } from './write-file.ts'

/** What was accepted of a draft. */
export interface Accepted {
  readonly reading: string
  /** How many entries of each list the reading has, in its order. */
  readonly counts: readonly (readonly [list: string, count: number])[]
  readonly undecided: number
  readonly rejected: number
  /** Whether the reading was the same before. */
  readonly isSame: boolean
}

/**
 * Makes the reading of what a draft accepts, once it stands with all folders; the draft is one of the last folder. Throws one BAD_SEED
 * with every problem at its line in the draft; then nothing is written but mentions, which follow from the words.
 */
export function acceptDraft(folders: readonly string[], slug: string, { force = false } = {}): Accepted {
  const files = placeFiles(folders.at(-1) ?? '', slug)
  const items = listItems(openDraft(files.draft))
  const accepted = items.filter(({ decide }) => decide === 'accept')
  if (accepted.length === 0)
    throw new ExpectedError('BAD_USER_INPUT', `Nothing is accepted in ${files.draft}: give entries "decide: accept".`)
  const before = readReading(files.reading)
  if (before?.isEdited && !force)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${files.reading} was changed by hand since it was accepted: change it there, or write it anew with --force.`,
    )
  const told = { what: 'The draft', outcome: 'nothing was accepted' }
  rejectProblems(checkWords(files.draft, files.text, accepted), told)
  const drafts = new Map([[files.reading, files.draft]])
  fillMentions(files.draft, folders, drafts)
  const entries = readCheckedEntries(folders, { drafts, ...told, warn: () => {} })
  const texts = new Map(existsSync(files.text) ? [[slug, readParagraphs(readText(files.text))] as const] : [])
  rejectProblems(
    verifyCitations(entries, texts).flatMap(({ differences }) => differences),
    told,
  )
  const lists = orderLists(listItems(openDraft(files.draft)))
  const text = writeReading(slug, lists)
  if (text !== before?.text) writeFile(files.reading, text)
  return {
    reading: files.reading,
    counts: lists.map(([name, list]) => [name, list.length] as const),
    undecided: items.filter(({ list, decide }) => !decide && list !== 'articles').length,
    rejected: items.filter(({ decide }) => decide === 'reject').length,
    isSame: text === before?.text,
  }
}

/** What a reading has, and what of the draft it leaves out. */
export function describeAccepted({ reading, counts, undecided, rejected, isSame }: Accepted): string {
  const parts = counts.map(([list, count]) => nameCount(count, LISTED[list] ?? list)).join(', ')
  const rest = [undecided > 0 ? `${undecided} undecided` : '', rejected > 0 ? `${rejected} rejected` : ''].filter(
    Boolean,
  )
  return `${reading}: ${parts}${isSame ? ', as before' : ''}.${rest.length > 0 ? ` Left out: ${rest.join(', ')}.` : ''}`
}

/** What the lists of a reading hold that are not named after it. */
const LISTED: Readonly<Record<string, string>> = { log: 'log entries', alsoCites: 'further citations' }

/** Texts of ours in an entry, and where they stand in it. */
const ownTexts = ['gist', 'description', 'rationale', 'note', 'dateBasis']

/** Gists that are missing, and texts of ours that copy the article. */
function checkWords(draft: string, textFile: string, accepted: readonly DraftItem[]): Problem[] {
  const opened = openYaml(draft)
  if ('problems' in opened) return [...opened.problems]
  const isTable = accepted.some(({ list, value }) => list === 'articles' && value.form === 'TABLE')
  if (!existsSync(textFile) && !isTable)
    throw new ExpectedError(
      'NOT_FOUND',
      `There is no ${textFile}: the article's text is needed to see that nothing is copied.`,
    )
  const finder = new CopyFinder(isTable ? [] : readParagraphs(readText(textFile)))
  return accepted.flatMap(({ list, index, value }) => {
    const slug = typeof value.slug === 'string' ? value.slug : null
    const report = reportOn(opened, [list, index], slug)
    const isEmpty = typeof value.gist !== 'string' || value.gist.trim() === ''
    const missing =
      list === 'statements' && isEmpty
        ? [report(['gist'], 'gist: write one sentence of your own words: no rule proposes one')]
        : []
    const copied = ownTexts.flatMap((name) => {
      const text = value[name]
      const run = typeof text === 'string' ? finder.find(text) : null
      return run === null
        ? []
        : [report([name], `${name}: these are the article's words, say it in your own: "${run}"`)]
    })
    return [...missing, ...copied]
  })
}

/** Gives accepted statements as mentions what their words name beside what they are about, where a name is one entity's alone. */
function fillMentions(draft: string, folders: readonly string[], drafts: ReadonlyMap<string, string>): void {
  const names = new NameFinder()
  for (const { entry } of readFolders(folders, drafts).entries)
    if (entry && 'aliases' in entry.value) names.add(identify(entry) ?? '', listNames(entry))
  const document = openDraft(draft)
  let isChanged = false
  for (const { list, index, decide, value } of listItems(document)) {
    if (list !== 'statements' || decide !== 'accept') continue
    const said = statementWords.safeParse(value)
    if (!said.success) continue
    const { gist, excerpt, about, mentions, exceptions } = said.data
    const excepted = exceptions.map(({ entity }) => entity)
    const found = [gist, excerpt ?? ''].map((text) => names.find(text))
    const kept = mentions.filter(
      (id) => !about.includes(id) && (excepted.includes(id) || found.some(({ all }) => all.has(id))),
    )
    const linked = new Set([...about, ...kept, ...excepted])
    const missing = found.flatMap(({ longest }) =>
      longest.flatMap(({ ids: named }) => (named.length > 1 || named.some((id) => linked.has(id)) ? [] : named)),
    )
    const filled = [...new Set([...kept, ...missing])]
    if (filled.join() === mentions.join()) continue
    if (filled.length > 0) document.setIn([list, index, 'mentions'], document.createNode(filled))
    else document.deleteIn([list, index, 'mentions'])
    isChanged = true
  }
  if (isChanged) saveDraft(draft, document)
}

const ids = z
  .array(z.string())
  .nullish()
  .transform((list) => list ?? [])
const statementWords = z.object({
  gist: z.string(),
  excerpt: z.string().nullish(),
  about: ids,
  mentions: ids,
  exceptions: z
    .array(z.object({ entity: z.string() }))
    .nullish()
    .transform((list) => list ?? []),
})

type Lists = readonly (readonly [name: string, list: readonly object[]])[]

/** The accepted entries as curators order them: lists as files are read, statements by paragraph, fields as their shapes have them. */
function orderLists(items: readonly DraftItem[]): Lists {
  return [...conceptNames, ...Object.keys(additions)].flatMap((name) => {
    const taken = items.flatMap(({ list, decide, value }) => {
      const item = list === name ? takeAccepted(name, { decide, ...value }) : undefined
      return typeof item === 'object' && item !== null ? [orderFields(name, item)] : []
    })
    if (taken.length === 0) return []
    return [
      [name, name === 'statements' ? taken.toSorted((one, other) => placeOf(one) - placeOf(other)) : taken] as const,
    ]
  })
}

function placeOf(statement: object): number {
  const [first]: readonly Citation[] = 'cite' in statement && Array.isArray(statement.cite) ? statement.cite : []
  return first === undefined ? 0 : readCitation(first).paragraph
}

const shapes: Readonly<Record<string, z.ZodType>> = {
  ...Object.fromEntries(conceptNames.map((name) => [name, concepts[name].shape])),
  ...additions,
}

/** The fields of an entry in the order of its shape, its citations last; what is null is left out. */
function orderFields(name: string, item: object): object {
  const shape = shapes[name]
  const fields = shape instanceof z.ZodObject ? Object.keys(shape.shape) : []
  const place = (key: string) => (key === 'cite' ? fields.length : fields.indexOf(key))
  const entries = Object.entries(item).filter(([, value]) => value !== null)
  return Object.fromEntries(entries.toSorted(([one], [other]) => place(one) - place(other)))
}

/** The text of a reading, whose second line tells whether it was changed since. */
function writeReading(slug: string, lists: Lists): string {
  const body = stringify(Object.fromEntries(lists), { lineWidth: 120, aliasDuplicateObjects: false })
  return [
    '# yaml-language-server: $schema=../schema/reading.schema.json',
    `# Accepted from drafts/${slug}.yaml; sha256 of what follows: ${digest(body)}`,
    body,
  ].join('\n')
}

/** A reading as it stands; undefined where there is none. */
function readReading(path: string): { readonly text: string; readonly isEdited: boolean } | undefined {
  if (!existsSync(path)) return undefined
  const text = readText(path)
  const [, sha256, body = ''] = /^#.*\n#.*: ([0-9a-f]{64})\n(.*)$/su.exec(text) ?? []
  return { text, isEdited: sha256 !== digest(body) }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
