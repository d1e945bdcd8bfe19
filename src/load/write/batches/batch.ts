import { setImmediate } from 'node:timers/promises'
import { EntryChecks } from '../../check/check-entries.ts'
import { tellDoubts } from '../../check/find-low-rates.ts'
import type { Corpus } from '../../read/corpus.ts'
import type { Problem } from '../../read/problem.ts'
import { type EntryLine, type Place, readEntries } from '../../read/read-entries.ts'
import { Gatherer } from '../../record/gather.ts'
import type { Quotes } from '../../record/quotes.ts'
import type { NodeRecord, RelationshipRecord } from '../../record/record.ts'
import { Utterances } from '../../record/utterances.ts'
import { ENOUGH } from '../tables/write-share.ts'

/** Entries that are written together, or not at all. */
export interface Batch {
  readonly nodes: readonly NodeRecord[]
  readonly relationships: readonly RelationshipRecord[]
  readonly quotes: Quotes
  /** The problems of its entries, and those of earlier ones that they reveal; a batch with problems is not written. */
  readonly problems: readonly Problem[]
  /** How many entries it has. */
  readonly entries: number
  /** How many citations of each article were read so far. */
  readonly cited: ReadonlyMap<string, number>
  /** The position in the files up to which the collection is in the graph once the batch is. */
  readonly after: Place
}

/** A batch ends at so many nodes and relationships, however few its entries: more take memory and are no faster. */
const MOST_RECORDS = 10_000

/** After reading so many entries, yield to the writer of the batch before. */
const TURN = 25

/** Reads a collection in batches of at most `size` entries; those before `from` are in the graph and only read for what later ones need. */
export async function* makeBatches(corpus: Corpus, from: Place | undefined, size: number): AsyncGenerator<Batch> {
  const draft = new Draft(corpus)
  for (const line of readEntries(corpus)) {
    draft.add(line)
    if (draft.seen % TURN === 0) await setImmediate()
    if (from && isUpTo(line.after, from)) draft.forget()
    else if (draft.entries >= size || draft.records >= MOST_RECORDS) yield draft.take()
  }
  draft.close()
  if (draft.entries > 0 || draft.isWrong) yield draft.take()
}

function isUpTo(one: Place, other: Place): boolean {
  return one.file < other.file || (one.file === other.file && one.offset <= other.offset)
}

/** What is wrong with a collection, found without recording any of it. */
export async function findProblems(corpus: Corpus): Promise<Problem[]> {
  const checks = new EntryChecks(corpus.articles)
  const problems: Problem[] = []
  let seen = 0
  for (const line of readEntries(corpus)) {
    problems.push(...checkLine(checks, line, seen))
    seen += 1
    if (seen % TURN === 0) await setImmediate()
    if (problems.length >= ENOUGH) return problems
  }
  return [...problems, ...checks.close()]
}

/** The problems of one entry, and those of earlier ones that it reveals. */
function checkLine(checks: EntryChecks, { entry, concept, id, problems, report }: EntryLine, place: number): Problem[] {
  return [...problems, ...(entry ? checks.add(entry, place, report) : checks.skip(concept, id, place))]
}

class Draft {
  /** Entries read so far, and those in this batch. */
  seen = 0
  entries = 0
  readonly #checks: EntryChecks
  readonly #gatherer: Gatherer
  #nodes: NodeRecord[] = []
  #relationships: RelationshipRecord[] = []
  #problems: Problem[] = []
  #after: Place = { file: 0, line: 0, offset: 0 }

  constructor(corpus: Corpus) {
    const { articles, later } = corpus
    this.#checks = new EntryChecks(articles)
    this.#gatherer = new Gatherer({ articles, utterances: new Utterances(later) }, ({ nodes, relationships }) => {
      this.#nodes.push(...nodes)
      this.#relationships.push(...relationships)
    })
  }

  get records(): number {
    return this.#nodes.length + this.#relationships.length
  }

  get isWrong(): boolean {
    return this.#problems.length > 0
  }

  add(line: EntryLine): void {
    const { entry, after } = line
    this.#problems.push(...checkLine(this.#checks, line, this.seen))
    if (entry && !this.isWrong) this.#gatherer.add(entry)
    this.#after = after
    this.seen += 1
    this.entries += 1
  }

  /** Adds references that lead nowhere, once everything is read. */
  close(): void {
    this.#problems.push(...this.#checks.close())
    tellDoubts(this.#checks.doubts)
  }

  take(): Batch {
    const batch = {
      nodes: this.#nodes,
      relationships: this.#relationships,
      quotes: this.#gatherer.takeQuotes(),
      problems: this.#problems,
      entries: this.entries,
      cited: this.#checks.cited,
      after: this.#after,
    }
    this.forget()
    return batch
  }

  forget(): void {
    this.#gatherer.takeQuotes()
    this.#nodes = []
    this.#relationships = []
    this.#problems = []
    this.entries = 0
  }
}
