import { type CorpusEntry, identify, type Seed } from '../../model/concepts.ts'
import { readCitation } from '../../model/shape/citation.ts'
import type { PassingStatement } from '../read/read-share.ts'
import { everything, ownsPassage, ownsStatement, type Share } from '../read/share.ts'
import { listEntries } from '../read/sort-entries.ts'
import { type Articles, Evidence, UnknownPassage } from './evidence.ts'
import { Members } from './members.ts'
import { NameForms } from './name-forms.ts'
import { Quotes } from './quotes.ts'
import { joinRecords, type NodeRecord, type Records, type RelationshipRecord } from './record.ts'
import { recordForms } from './record-entity.ts'
import { recordEntry } from './record-entry.ts'
import { SubjectTerms } from './subject-terms.ts'
import { Utterances } from './utterances.ts'

/** What is known of a collection before its entries are recorded. */
interface Known {
  readonly articles: Articles
  readonly utterances: Utterances
}

/** Turns the entries of a collection into records one by one, and keeps in memory only what spans several of them. */
export class Gatherer {
  readonly #articles: Articles
  readonly #hand: (records: Records) => void
  #quotes = new Quotes()
  readonly #names = new Set<string>()
  readonly #forms = new NameForms()
  readonly #members = new Members()
  readonly #subjects = new SubjectTerms()
  readonly #passages = new Set<string>()
  readonly #keys = new Map<string, number>()
  readonly #utterances: Utterances
  readonly #share: Share

  /** `hand` is called with the records of each entry, as far as this share writes them. */
  constructor({ articles, utterances }: Known, hand: (records: Records) => void, share: Share = everything) {
    this.#articles = articles
    this.#utterances = utterances
    this.#hand = hand
    this.#share = share
  }

  /** Passes on the records of a checked entry, unless another share writes it. */
  add(entry: CorpusEntry, isOurs = true): void {
    try {
      this.#record(entry, isOurs)
    } catch (error) {
      // The writer of the other share reports what is wrong with its entries.
      if (isOurs || !(error instanceof UnknownPassage)) throw error
    }
  }

  #record(entry: CorpusEntry, isOurs: boolean): void {
    const evidence = new Evidence(this.#articles)
    const { concept, value } = entry
    // What restates another statement was recorded with that; here it only has passages.
    if (concept === 'statements' && value.restates) evidence.findPassages(value.cite, value.excerpt)
    else this.#handRecords(entry, this.#subjects.add(recordEntry(entry, evidence, this.#utterances)), isOurs)
    this.#handEvidence(evidence.toRecords())
  }

  #handRecords(entry: CorpusEntry, own: Records, isOurs: boolean): void {
    const members = { nodes: [], relationships: this.#members.take(entry) }
    const { nodes, relationships } = joinRecords(own, this.#recordForms(entry), members)
    if (isOurs)
      this.#hand({
        nodes: nodes.filter((node) => this.#isNew(node)),
        relationships: this.#number(entry, relationships),
      })
    if (entry.concept === 'statements') this.#quotes.add(own, (speaker) => ownsStatement(this.#share, speaker))
  }

  #recordForms(entry: CorpusEntry): Records {
    return recordForms(identify(entry) ?? '', this.#forms.take(entry))
  }

  /** Passes on the passages of another share's statement that this share writes. */
  pass({ cite, excerpt }: PassingStatement): void {
    if (!cite.some((citation) => ownsPassage(this.#share, readCitation(citation).at))) return
    const evidence = new Evidence(this.#articles)
    try {
      evidence.findPassages(cite, excerpt)
    } catch (error) {
      if (error instanceof UnknownPassage) return
      throw error
    }
    this.#handEvidence(evidence.toRecords())
  }

  /** Passes on the records that several entries make together. */
  close(): void {
    for (const quoted of this.#quotes.toRecords()) this.#hand({ nodes: [], relationships: [quoted] })
  }

  /** Returns the quotes so far and forgets them and the passages seen, which would grow with the statements; the caller keeps track of both in the graph. */
  takeQuotes(): Quotes {
    const quotes = this.#quotes
    this.#quotes = new Quotes()
    this.#passages.clear()
    return quotes
  }

  #handEvidence({ nodes, relationships }: Records): void {
    for (const [index, node] of nodes.entries()) {
      if (!ownsPassage(this.#share, node.id) || !this.#isNew(node)) continue
      this.#hand({ nodes: [node], relationships: relationships.slice(index, index + 1) })
    }
  }

  #isNew({ id, labels: [label] }: NodeRecord): boolean {
    const shared = label === 'Name' ? this.#names : label === 'Citation' ? this.#passages : null
    if (shared?.has(id)) return false
    shared?.add(id)
    return true
  }

  /** Numbers relationships of one type between the same ends; only entries of relationships.yaml repeat those of other entries. */
  #number({ concept }: CorpusEntry, relationships: readonly RelationshipRecord[]): RelationshipRecord[] {
    const counts = concept === 'relationships' ? this.#keys : new Map<string, number>()
    return numberKeys(relationships, counts)
  }
}

/** The records of a checked seed. */
export function recordSeed(seed: Seed): Records {
  const nodes: NodeRecord[] = []
  const relationships: RelationshipRecord[] = []
  const entries = listEntries(seed)
  const articles = new Map(seed.articles.map((article) => [article.slug, article]))
  const utterances = new Utterances(entries)
  const gatherer = new Gatherer({ articles, utterances }, (records) => {
    nodes.push(...records.nodes)
    relationships.push(...records.relationships)
  })
  for (const entry of entries) gatherer.add(entry)
  gatherer.close()
  return { nodes, relationships }
}

/** Gives all but the first relationship of a type between the same ends a number in its key; `counts` has how many there were by key. */
function numberKeys(relationships: readonly RelationshipRecord[], counts: Map<string, number>): RelationshipRecord[] {
  return relationships.map((relationship) => {
    const count = (counts.get(relationship.key) ?? 0) + 1
    counts.set(relationship.key, count)
    return count === 1 ? relationship : { ...relationship, key: `${relationship.key}|${count}` }
  })
}
