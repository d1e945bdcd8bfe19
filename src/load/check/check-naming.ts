import { type CorpusEntry, identify } from '../../model/concepts.ts'
import { changeTypes } from '../../model/relationship-types.ts'
import { listLinks } from '../../model/shape/entry-links.ts'
import type { Path, Problem, Report } from '../read/problem.ts'
import type { Complaint } from './check-entry.ts'
import type { NameFinder } from './find-names.ts'

/** The words of a measure, an agreement or an event, the entities by asking for which it is found, and those that it names besides. */
export interface Naming {
  readonly id: string
  readonly texts: readonly (readonly [path: Path, text: string])[]
  readonly found: ReadonlySet<string>
  readonly exceptions: readonly string[]
}

/**
 * What the words of a measure, an agreement or an event name, against what it is found by: whoever asks for an entity finds all
 * of which the name, an alias, the description, the rationale or a provision names it, but for the exceptions of its entry.
 */
export function checkNaming({ id, texts, found, exceptions }: Naming, names: NameFinder): Complaint[] {
  const named = texts.map(([path, text]) => ({ path, ...names.find(text, id) }))
  const isFine = (one: string) => found.has(one) || exceptions.includes(one)
  const missing = named.flatMap(({ path, longest }) =>
    longest.flatMap(({ name, ids }) => (ids.some(isFine) ? [] : [{ path, name, ids: ids.join(' or ') }])),
  )
  return [
    ...[...Map.groupBy(missing, ({ ids }) => ids)].flatMap(([ids, [first]]) => ({
      path: first?.path ?? [],
      message: `it names ${ids} ("${first?.name}"), and is not found by asking for it: add it to concerns, or to exceptions with the reason`,
    })),
    ...exceptions.flatMap((entity, index) => {
      if (named.some(({ all }) => all.has(entity)) && !found.has(entity)) return []
      return [{ path: ['exceptions', index, 'entity'], message: `${entity} is no exception: take it out` }]
    }),
  ]
}

type NamingEntry = Extract<CorpusEntry, { readonly concept: 'measures' | 'agreements' | 'events' }>

/** Gathers of the entries of a seed by what its measures, agreements and events are found. */
export class Namings {
  readonly #entries: (readonly [NamingEntry, Report])[] = []
  /** What each entry leads to, and what leads to it so that it is found by asking for that. */
  readonly #leads = new Map<string, Set<string>>()
  readonly #broader = new Map<string, Set<string>>()

  add(entry: CorpusEntry, report: Report): void {
    const { concept, value } = entry
    const isNaming = concept === 'measures' || concept === 'agreements' || concept === 'events'
    if (isNaming) this.#entries.push([entry, report])
    for (const { type, from, to, other } of listLinks(entry)) {
      if (type === 'BROADER') join(this.#broader, from, to)
      if (isNaming) join(this.#leads, identify(entry) ?? '', other)
      if (type === 'REACHED_AT') join(this.#leads, to, from)
      // What changed a measure is found by asking for that, and for what it covers or concerns.
      if (concept === 'measures' && type in changeTypes && !to.startsWith('Measure:'))
        for (const one of [from, ...[...value.covers, ...value.concerns].map((lead) => lead.to)])
          join(this.#leads, to, one)
    }
  }

  /** What is wrong in any of them, once the seed is read. */
  check(names: NameFinder): Problem[] {
    return this.#entries.flatMap(([entry, report]) => {
      const id = identify(entry) ?? ''
      const exceptions = entry.value.exceptions.map(({ entity }) => entity)
      const naming = { id, texts: listTexts(entry), found: this.#listFound(id), exceptions }
      return checkNaming(naming, names).map(({ path, message }) => report(path, message))
    })
  }

  #listFound(id: string): ReadonlySet<string> {
    const found = new Set(this.#leads.get(id))
    for (const one of found) for (const wider of this.#broader.get(one) ?? []) found.add(wider)
    return found
  }
}

function listTexts({ concept, value }: NamingEntry): Naming['texts'] {
  const provisions = concept === 'agreements' ? value.provisions : []
  return [
    [['name'], value.name],
    ...value.aliases.map((alias, index) => [['aliases', index], alias] as const),
    [['description'], value.description ?? ''],
    [['rationale'], (concept === 'measures' && value.rationale) || ''],
    ...provisions.map((one, index) => [['provisions', index], typeof one === 'string' ? one : one.text] as const),
  ]
}

function join(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}
