import { toSpan } from '../../model/shape/edtf-date.ts'
import type { Statement } from '../../model/statement.ts'
import { listTerms } from '../../model/text/search-words.ts'
import { type Evidence, UnknownPassage } from './evidence.ts'
import {
  makeNode,
  makeRelationship,
  type NodeRecord,
  type Records,
  type RelationshipRecord,
  toSortDay,
} from './record.ts'
import type { Utterances } from './utterances.ts'

/** What an article made of an utterance. */
interface Printing {
  readonly entry: Statement
  readonly article: string
  readonly excerpt: string | null
  readonly paragraphs: readonly number[]
  readonly citations: readonly string[]
  readonly knownFrom: string
}

/**
 * An utterance with its relationships: who made it and for whom, what it is about and names, and one REPORTED_IN for each
 * printing. An entry that restates another is no node of its own: it adds its printings and what they say to the first.
 */
export function recordStatement(first: Statement, evidence: Evidence, utterances: Utterances): Records {
  const again = utterances.listAgain(idOf(first)).flatMap((entry) => listKnown(entry, evidence))
  const printings = [...listPrintings(first, evidence), ...again].toSorted(compareDirectness)
  const entries = listOnce([first, ...again.map(({ entry }) => entry)])
  return {
    nodes: [makeUtterance(first, entries, printings)],
    relationships: [
      ...listSubjects(first, sortBySpeaker(entries, utterances), printings),
      ...printings.map((printing, index) => reportIn(first, printing, index + 1)),
    ],
  }
}

/** One printing for each article that an entry cites; the excerpt is from the first. */
function listPrintings(entry: Statement, evidence: Evidence): Printing[] {
  const passages = evidence.findPassages(entry.cite, entry.excerpt)
  return [...Map.groupBy(passages, ({ article }) => article)].map(([article, cited], index) => ({
    ...{ entry, article, excerpt: index === 0 ? (entry.excerpt ?? null) : null },
    paragraphs: [...new Set(cited.map(({ paragraph }) => paragraph))].toSorted((one, other) => one - other),
    citations: [...new Set(cited.map(({ id }) => id))],
    knownFrom: findEarliest(cited),
  }))
}

/** The same of a later entry; what it cites in vain is told when it is checked. */
function listKnown(entry: Statement, evidence: Evidence): Printing[] {
  try {
    return listPrintings(entry, evidence)
  } catch (error) {
    if (error instanceof UnknownPassage) return []
    throw error
  }
}

/** How far the words printed are those of the speaker. */
const directness: readonly Statement['mode'][] = ['DIRECT', 'MIXED', 'INDIRECT']

/** The most direct first, then what has an excerpt. */
function compareDirectness(one: Printing, other: Printing): number {
  const difference = directness.indexOf(one.entry.mode) - directness.indexOf(other.entry.mode)
  return difference || Number(one.excerpt === null) - Number(other.excerpt === null)
}

/** Those first whose speaker says most precisely who spoke, else in their order. */
function sortBySpeaker(entries: readonly Statement[], utterances: Utterances): Statement[] {
  const left = listOnce(entries.map(({ speaker }) => speaker))
  const sorted: Statement[] = []
  while (left.length > 0) {
    const closest = left.findIndex((one) => !left.some((other) => utterances.isCloser(other, one)))
    const [speaker] = left.splice(Math.max(closest, 0), 1)
    sorted.push(...entries.filter((entry) => entry.speaker === speaker))
  }
  return sorted
}

/** Day, medium and gist are those of the first entry, mode and excerpt those of the most direct printing. */
function makeUtterance(first: Statement, entries: readonly Statement[], printings: readonly Printing[]): NodeRecord {
  const { slug, gist, saidOn, dateBasis, medium } = first
  const words = listOnce(entries.flatMap((entry) => [entry.gist, ...(entry.excerpt ? [entry.excerpt] : [])]))
  const exceptions = listOnce(entries.flatMap((entry) => entry.exceptions.map(({ entity }) => entity)))
  const [leading] = printings
  return makeNode(['Statement'], idOf(first), {
    properties: {
      ...{ slug, gist, excerpt: leading?.excerpt, mode: leading?.entry.mode, dateBasis, medium },
      searchTerms: listTerms(words),
      otherWords: listOrNull(words.filter((text) => text !== gist && text !== leading?.excerpt)),
      exceptions: listOrNull(exceptions),
      citations: listOnce(printings.flatMap(({ citations }) => citations)),
    },
    dates: { saidOn },
    days: { knownFrom: findEarliest(printings), sortOn: toSortDay(saidOn) },
  })
}

/** Who made it and for whom, the closest speaker first; what it is about and what else it names. Indexes list it by these. */
function listSubjects(
  first: Statement,
  entries: readonly Statement[],
  printings: readonly Printing[],
): RelationshipRecord[] {
  const { saidOn } = first
  const start = idOf(first)
  const link = (type: string, leadFrom: (entry: Statement) => readonly string[], isPlaced = false) =>
    listOnce(entries.flatMap(leadFrom)).map((end, index) => {
      const those = printings.filter(({ entry }) => leadFrom(entry).includes(end))
      const role = type === 'MADE_BY' ? those.find(({ entry }) => entry.role)?.entry.role : null
      return makeRelationship(type, start, end, {
        properties: { role, start, end },
        counts: isPlaced ? { place: index + 1 } : {},
        dates: { on: saidOn },
        days: { knownFrom: findEarliest(those), sortOn: toSortDay(saidOn), sortUntil: saidOn && toSpan(saidOn).latest },
      })
    })
  return [
    ...link('MADE_BY', ({ speaker }) => [speaker], true),
    ...link('SPOKEN_FOR', ({ country }) => (country ? [country] : []), true),
    ...link('ABOUT', ({ about }) => about),
    ...link('MENTIONS', ({ mentions }) => mentions),
  ]
}

/** A printing, at its place among those of its utterance; an article may have several. */
function reportIn(first: Statement, printing: Printing, place: number): RelationshipRecord {
  const { entry, article, excerpt, paragraphs, citations, knownFrom } = printing
  const { gist, mode, speaker, role } = entry
  const report = makeRelationship('REPORTED_IN', idOf(first), `Article:${article}`, {
    properties: { gist, excerpt, mode, speaker, role, citations },
    counts: { place, paragraphs },
    days: { knownFrom },
  })
  return entry === first ? report : { ...report, key: `${report.key}|${entry.slug}` }
}

function findEarliest(known: readonly { readonly knownFrom: string }[]): string {
  return known.map(({ knownFrom }) => knownFrom).toSorted()[0] ?? ''
}

function listOnce<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

/** The bulk importer leaves out empty lists. */
function listOrNull(values: readonly string[]): readonly string[] | null {
  return values.length > 0 ? values : null
}

function idOf({ slug }: Statement): string {
  return `Statement:${slug}`
}
