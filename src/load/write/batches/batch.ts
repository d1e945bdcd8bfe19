import { setImmediate } from 'node:timers/promises'
import { conceptNames } from '../../../model/concepts.ts'
import type { Corpus } from '../../read/corpus.ts'
import { Gatherer } from '../../read/gather.ts'
import type { Problem } from '../../read/problem.ts'
import { type EntryLine, type Place, readEntries } from '../../read/read-entries.ts'
import type { Quotes } from '../../record/quotes.ts'
import type { NodeRecord, RelationshipRecord } from '../../record/record.ts'

/** A relationship and the line whose entry has it, as file:line. */
export interface PlacedRelationship {
  readonly relationship: RelationshipRecord
  readonly place: string
  /** The number of its file in the order in which they are read. */
  readonly rank: number
}

/** Entries that are written together, or not at all. */
export interface Batch {
  readonly nodes: readonly NodeRecord[]
  readonly relationships: readonly PlacedRelationship[]
  readonly quotes: Quotes
  /** What is wrong with its entries; such a batch is not written. */
  readonly problems: readonly Problem[]
  /** How many entries there are in it. */
  readonly entries: number
  /** Up to where the collection is in the graph when the batch is. */
  readonly after: Place
  /** The line whose entry has a node, by its id. */
  readonly places: ReadonlyMap<string, Problem>
}

/** So many nodes and relationships end a batch, however few its entries are: more cost memory and are no faster. */
const MOST_RECORDS = 10_000

/** After so many entries the writer of the batch before has its turn. */
const TURN = 25

/** Reads a collection in batches of so many entries at most; what stands before `from` is only learned from, since it is in the graph. */
export async function* makeBatches(corpus: Corpus, from: Place | undefined, size: number): AsyncGenerator<Batch> {
  const draft = new Draft(corpus)
  let seen = 0
  for (const line of readEntries(corpus)) {
    seen += 1
    if (seen % TURN === 0) await setImmediate()
    draft.add(line)
    if (from && isUpTo(line.after, from)) draft.forget()
    else if (draft.entries >= size || draft.records >= MOST_RECORDS) yield draft.take()
  }
  if (draft.entries > 0) yield draft.take()
}

function isUpTo(one: Place, other: Place): boolean {
  return one.file < other.file || (one.file === other.file && one.offset <= other.offset)
}

class Draft {
  entries = 0
  readonly #gatherer: Gatherer
  #nodes: NodeRecord[] = []
  #relationships: PlacedRelationship[] = []
  #problems: Problem[] = []
  #places = new Map<string, Problem>()
  #after: Place = { file: 0, line: 0, offset: 0 }
  #rank = 0
  #report: EntryLine['report'] = (message) => ({ file: '', line: 0, message })

  constructor({ articles }: Corpus) {
    this.#gatherer = new Gatherer(articles, ({ nodes, relationships }) => {
      const problem = this.#report('')
      const place = `${problem.file}:${problem.line}`
      const rank = this.#rank
      for (const node of nodes) this.#places.set(node.id, problem)
      this.#nodes.push(...nodes)
      for (const relationship of relationships) this.#relationships.push({ relationship, place, rank })
    })
  }

  get records(): number {
    return this.#nodes.length + this.#relationships.length
  }

  add({ entry, problems, after, report }: EntryLine): void {
    this.#report = report
    this.#rank = entry ? conceptNames.indexOf(entry.concept) : 0
    this.#problems.push(...problems, ...(entry ? this.#gatherer.add(entry).map(report) : []))
    this.#after = after
    this.entries += 1
  }

  take(): Batch {
    const batch = {
      nodes: this.#nodes,
      relationships: this.#relationships,
      quotes: this.#gatherer.takeQuotes(),
      problems: this.#problems,
      entries: this.entries,
      after: this.#after,
      places: this.#places,
    }
    this.forget()
    return batch
  }

  forget(): void {
    this.#gatherer.takeQuotes()
    this.#nodes = []
    this.#relationships = []
    this.#problems = []
    this.#places = new Map()
    this.entries = 0
  }
}
