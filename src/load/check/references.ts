import { type Concept, type CorpusEntry, conceptNames, identify, nodeLabels, rankOf } from '../../model/concepts.ts'
import { allTypes } from '../../model/relationship-types.ts'
import { listLinks } from '../../model/shape/entry-links.ts'
import type { Path, Problem, Report } from '../read/problem.ts'

const REFERENCE = new RegExp(`^(${nodeLabels.join('|')}):[a-z0-9]+(-[a-z0-9]+)*$`, 'u')

/** The known ids, and for each how many entries stand before its entry. */
export interface Ids {
  placeOf(id: string): number | undefined
  /** Takes an id for the entry at a place; false where another entry has it. */
  take(id: string, place: number): boolean
  /** Where the entry with an id stands, for whoever reports at a file; undefined if that is not known, or in the same file. */
  whereIs?(id: string, from: string): string | undefined
}

/** A reference to something that has not been read yet. */
interface Awaiting {
  readonly from: string | null
  /** The type of the relationship if it must not form a cycle, so that its target must come first; otherwise null. */
  readonly acyclic: string | null
  readonly tell: (message: string) => Problem
}

/** Checks, entry by entry, that ids are unique, that references lead somewhere, and that what must come first does. */
export class References {
  readonly #ids: Ids
  readonly #awaiting = new Map<string, Awaiting[]>()
  /** Where entries lead by relationships that must not form a cycle; kept as long as one of these waits for an entry further on. */
  readonly #ways = new Map<string, readonly string[]>()
  /** Files with an entry whose id cannot be read: any id that is missing from them may be that one. */
  readonly #unreadable = new Set<number>()
  #rank = 0

  constructor(ids: Ids = new KnownIds()) {
    this.#ids = ids
  }

  /** The problems of an entry, and those of earlier ones that it reveals; `report` is null if another thread reports on it. */
  add(entry: CorpusEntry, place: number, report: Report | null): Problem[] {
    const problems = this.#startFile(conceptNames.indexOf(entry.concept))
    const id = identify(entry)
    if (id !== null && !this.#ids.take(id, place)) {
      if (!report) return problems
      const where = this.#ids.whereIs?.(id, report([], '').file)
      return [...problems, report(['slug'], `an earlier entry has ${id}${where === undefined ? '' : `, at ${where}`}`)]
    }
    if (report) problems.push(...this.#follow(entry, id, place, report))
    return id === null ? problems : [...problems, ...this.#arrive(id)]
  }

  #follow(entry: CorpusEntry, id: string | null, place: number, report: Report): Problem[] {
    const problems: Problem[] = []
    const acyclic = new Map(
      listLinks(entry).flatMap(({ type, other }) => (allTypes[type]?.acyclic ? [[other, type] as const] : [])),
    )
    for (const { path, text } of walkReferences(entry.value)) {
      const type = acyclic.get(text) ?? null
      const found = this.#ids.placeOf(text)
      const tell = (message: string) => report(path, message)
      if (type && text === id) problems.push(tell(`${type} forms a cycle: ${id} → ${id}`))
      else if (found === undefined && rankOf(text) < this.#rank) {
        if (!this.#unreadable.has(rankOf(text))) problems.push(tell(`there is no ${text}`))
      } else if (found === undefined || (type && found > place))
        this.#awaiting.set(text, [...(this.#awaiting.get(text) ?? []), { from: id, acyclic: type, tell }])
    }
    if (id !== null && acyclic.size > 0 && this.#awaiting.size > 0) this.#ways.set(id, [...acyclic.keys()])
    return problems
  }

  /** Remembers an entry that is checked elsewhere or cannot be; returns the problems of earlier entries that it reveals. */
  pass(id: string, place: number): Problem[] {
    this.#ids.take(id, place)
    return this.#arrive(id)
  }

  /** Remembers that a file has an entry whose id cannot be read. */
  skip(concept: Concept): void {
    this.#unreadable.add(conceptNames.indexOf(concept))
  }

  knows(id: string): boolean {
    return this.#ids.placeOf(id) !== undefined
  }

  /** References that lead nowhere, once everything is read. */
  close(): Problem[] {
    return this.#startFile(conceptNames.length)
  }

  /** Once a file has been read, references to ids that it lacks lead nowhere. */
  #startFile(rank: number): Problem[] {
    if (rank <= this.#rank) return []
    this.#rank = rank
    const lost = [...this.#awaiting].filter(([id]) => rankOf(id) < rank)
    for (const [id] of lost) this.#awaiting.delete(id)
    if (this.#awaiting.size === 0) this.#ways.clear()
    return lost.flatMap(([id, waiting]) =>
      this.#unreadable.has(rankOf(id)) ? [] : waiting.map(({ tell }) => tell(`there is no ${id}`)),
    )
  }

  /** Settles references that waited for this id; it comes too late for a relationship that must not form a cycle. */
  #arrive(id: string): Problem[] {
    const waiting = this.#awaiting.get(id)
    if (!waiting) return []
    this.#awaiting.delete(id)
    return waiting.flatMap(({ from, acyclic, tell }) => {
      if (acyclic === null) return []
      const way = from === null ? null : this.#findWay(id, from, new Set())
      return [tell(way ? `${acyclic} forms a cycle: ${[...way, id].join(' → ')}` : `${id} must stand before it`)]
    })
  }

  #findWay(from: string, to: string, seen: Set<string>): string[] | null {
    if (from === to) return [to]
    if (seen.has(from)) return null
    seen.add(from)
    for (const next of this.#ways.get(from) ?? []) {
      const way = this.#findWay(next, to, seen)
      if (way) return [from, ...way]
    }
    return null
  }
}

/** The ids read so far. */
export class KnownIds implements Ids {
  readonly #places = new Map<string, number>()

  placeOf(id: string): number | undefined {
    return this.#places.get(id)
  }

  take(id: string, place: number): boolean {
    if (this.#places.has(id)) return false
    this.#places.set(id, place)
    return true
  }
}

/** Every global id inside a value, with its path. */
function* walkReferences(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') {
    if (REFERENCE.test(value)) yield { path, text: value }
  } else if (Array.isArray(value)) {
    for (const [index, inner] of value.entries()) yield* walkReferences(inner, [...path, index])
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) yield* walkReferences(inner, [...path, key])
}
