import type { CorpusEntry } from '../../model/concepts.ts'
import type { Statement } from '../../model/statement.ts'

/**
 * What has to be known of later entries when a statement is recorded: those that restate it, each in its order, and which body
 * is part of which. Memory holds no other statements.
 */
export class Utterances {
  /** For each statement that restates another: the first one of that utterance. */
  readonly #firsts = new Map<string, string>()
  readonly #again = new Map<string, Statement[]>()
  /** What each body is part of. */
  readonly #wholes = new Map<string, string[]>()

  /** Takes from entries, in their order, what the statements before them have to know of them. */
  constructor(entries: readonly CorpusEntry[]) {
    for (const { concept, value } of entries) {
      if (concept === 'statements' && value.restates) this.#addAgain(value, this.firstOf(value.restates))
      if (concept === 'relationships' && value.type === 'PART_OF') push(this.#wholes, value.subject, value.object)
    }
  }

  #addAgain(statement: Statement, first: string): void {
    this.#firsts.set(`Statement:${statement.slug}`, first)
    push(this.#again, first, statement)
  }

  /** The id of the first statement of an utterance, by that of any; every other id stands for itself. */
  firstOf(id: string): string {
    return this.#firsts.get(id) ?? id
  }

  /** The entries of an utterance after the first. */
  listAgain(first: string): readonly Statement[] {
    return this.#again.get(first) ?? []
  }

  /** Whether a speaker says more precisely who spoke than another: a person than a body, a part than its whole. */
  isCloser(one: string, other: string): boolean {
    const [isPerson, isOther] = [one, other].map((id) => id.startsWith('Person:'))
    return isPerson !== isOther ? isPerson === true : this.#isPartOf(one, other)
  }

  #isPartOf(part: string, whole: string): boolean {
    const wider = new Set([part])
    for (const one of wider) for (const next of this.#wholes.get(one) ?? []) wider.add(next)
    return part !== whole && wider.has(whole)
  }
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}
