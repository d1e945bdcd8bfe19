import { dateMeasure, summarizeLog } from '../../src/model/status-log.ts'
import type { CorpusEntry } from '../concepts.ts'
import { type Articles, Evidence, UnknownPassage } from '../records/evidence.ts'
import { numberKeys } from '../records/number-keys.ts'
import { Quotes } from '../records/quotes.ts'
import type { NodeRecord, Records, RelationshipRecord } from '../records/record.ts'
import { recordEntry } from '../records/record-entry.ts'
import { findEarlyAnswers } from './find-early-answers.ts'
import { identify } from './identify.ts'
import { listEarlier } from './list-earlier.ts'
import { TakenNames } from './taken-names.ts'

/** Turns the entries of a collection into records one by one, and keeps in memory only what joins several of them. */
export class Gatherer {
  readonly #articles: Articles
  readonly #hand: (records: Records) => void
  #quotes = new Quotes()
  readonly #taken = new TakenNames()
  readonly #names = new Set<string>()
  readonly #passages = new Set<string>()
  readonly #keys = new Map<string, number>()
  /** Which statement the restating ones go back to. */
  readonly #utterances = new Map<string, string>()
  readonly #days = new Map<string, string | undefined>()
  readonly #needed = new Set<string>()

  /** `hand` takes the records of each entry. */
  constructor(articles: Articles, hand: (records: Records) => void) {
    this.#articles = articles
    this.#hand = hand
  }

  /** Hands on what an entry puts into the graph, and returns what is wrong with it. */
  add(entry: CorpusEntry): string[] {
    try {
      return [...this.#checkOrder(entry), ...this.#record(entry)]
    } catch (error) {
      if (error instanceof UnknownPassage) return [error.message]
      throw error
    }
  }

  /** Hands on what several entries together put into the graph. */
  close(): void {
    for (const quoted of this.#quotes.toRecords()) this.#hand({ nodes: [], relationships: [quoted] })
  }

  /** Gives up what grows with the statements, for a caller who keeps it elsewhere: the quotes so far, and which passages were handed on. */
  takeQuotes(): Quotes {
    const quotes = this.#quotes
    this.#quotes = new Quotes()
    this.#passages.clear()
    return quotes
  }

  #record(entry: CorpusEntry): string[] {
    const evidence = new Evidence(this.#articles)
    const first = entry.concept === 'statements' ? this.#findUtterance(entry.value.slug, entry.value.restates) : null
    const { nodes, relationships } = recordEntry(entry, evidence, first)
    const problems = nodes.flatMap((node) => (node.labels[0] === 'Entity' ? this.#taken.take(node) : []))
    this.#hand({ nodes: nodes.filter((node) => this.#isNew(node)), relationships: this.#number(entry, relationships) })
    if (entry.concept === 'statements')
      this.#quotes.add(entry.value, evidence.support(entry.value.cite, entry.value.excerpt))
    this.#handEvidence(evidence.toRecords())
    return problems
  }

  #handEvidence({ nodes, relationships }: Records): void {
    for (const [index, node] of nodes.entries()) {
      if (!this.#isNew(node)) continue
      this.#hand({ nodes: [node], relationships: relationships.slice(index, index + 1) })
    }
  }

  #isNew({ id, labels: [label] }: NodeRecord): boolean {
    const shared = label === 'Name' ? this.#names : label === 'Citation' ? this.#passages : null
    if (shared?.has(id)) return false
    shared?.add(id)
    return true
  }

  /** Several of one type between the same ends are told apart by a number, as the loader does; only entries of relationships repeat what others have. */
  #number({ concept }: CorpusEntry, relationships: readonly RelationshipRecord[]): RelationshipRecord[] {
    const counts = concept === 'relationships' ? this.#keys : new Map<string, number>()
    return numberKeys(relationships, counts)
  }

  #findUtterance(slug: string, restated: string | null | undefined): string | null {
    if (!restated) return null
    const first = this.#utterances.get(restated) ?? restated
    this.#utterances.set(`Statement:${slug}`, first)
    return first
  }

  /** What was needed by an entry before cannot stand after it; nor can a measure answer a later one. */
  #checkOrder(entry: CorpusEntry): string[] {
    const earlier = listEarlier(entry)
    for (const other of earlier) this.#needed.add(other)
    const problems = this.#needed.has(identify(entry)) ? ['it must stand before the entry that refers to it'] : []
    if (entry.concept !== 'measures') return problems
    const day = dateMeasure(summarizeLog(entry.value.log, entry.value.endsOn))
    this.#days.set(`Measure:${entry.value.slug}`, day)
    return [...problems, ...findEarlyAnswers(day, earlier, (id) => this.#days.get(id))]
  }
}
