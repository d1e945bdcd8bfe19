import { type CorpusEntry, dayOf, identify } from '../../model/concepts.ts'
import { findEarlyAnswers } from '../check/find-early-answers.ts'
import { listEarlier } from './list-earlier.ts'

/** Whether entries stand in an order that makes cycles impossible, while they go by. */
export class EntryOrder {
  readonly #needed = new Set<string>()
  readonly #days = new Map<string, string | null | undefined>()

  /** Notes that an entry was referred to that must stand before. */
  need(id: string): void {
    this.#needed.add(id)
  }

  /** What was needed by an entry before cannot stand after it; nor can a measure answer a later one. */
  check(entry: CorpusEntry): string[] {
    const earlier = listEarlier(entry)
    for (const other of earlier) this.need(other)
    const problems = this.#needed.has(identify(entry) ?? '') ? ['it must stand before the entry that refers to it'] : []
    if (entry.concept !== 'measures') return problems
    const day = dayOf(entry)
    this.#days.set(`Measure:${entry.value.slug}`, day)
    return [...problems, ...findEarlyAnswers(day, earlier, (id) => this.#days.get(id))]
  }
}
