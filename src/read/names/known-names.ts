import { type CorpusEntry, concepts, type NodeLabel } from '../../model/concepts.ts'
import { nameCountry } from '../../model/name-country.ts'
import { foldMarks } from '../../model/text/fold-marks.ts'
import { toSingular } from '../../model/text/to-singular.ts'

/** An entity that the graph has, as far as reading needs it. */
export interface KnownEntity {
  readonly id: string
  readonly label: NodeLabel
  readonly name: string
  readonly aliases: readonly string[]
  /** The kind of an organization or measure; the code of a country. */
  readonly kind: string | null
  /** The id of the country of an organization; of a person, those of what they hold a position at. */
  readonly places: readonly string[]
  /** What positions call a person: "President", "spokesperson". */
  readonly roles: readonly string[]
}

/** Where a text has a name that the graph has. */
export interface KnownPlace {
  readonly start: number
  readonly end: number
  readonly ids: readonly string[]
  /** Whether the name is one word. */
  readonly isBare: boolean
  /** Whether it stands in a longer name. */
  readonly isInner: boolean
}

/** The entities of a seed or a collection that texts may name. */
export function listKnown(entries: readonly CorpusEntry[]): KnownEntity[] {
  return entries.flatMap((entry) => {
    const { value } = entry
    const label = concepts[entry.concept].label
    if (label === null || !('slug' in value) || !('aliases' in value)) return []
    const standard = entry.concept === 'countries' ? nameCountry(entry.value.code) : null
    const name = value.name ?? standard?.name ?? value.slug
    const positions = entry.concept === 'people' ? entry.value.positions : []
    const country = entry.concept === 'organizations' ? entry.value.country : null
    const kind = entry.concept === 'countries' ? entry.value.code : 'kind' in value ? value.kind : null
    const aliases = [...value.aliases, ...(standard?.names ?? [])].filter((one) => one.length > 1)
    const places = [...positions.map(({ at }) => at), ...(country ? [country] : [])]
    return [
      { id: `${label}:${value.slug}`, label, name, aliases, kind, places, roles: positions.map(({ role }) => role) },
    ]
  })
}

const indexes = new WeakMap<readonly KnownEntity[], KnownNames>()

/** The names of some entities, indexed once. */
export function indexNames(known: readonly KnownEntity[]): KnownNames {
  const found = indexes.get(known) ?? new KnownNames(known)
  indexes.set(known, found)
  return found
}

/** A part of a text as names are compared. */
interface Part {
  readonly start: number
  readonly end: number
  readonly key: string
  readonly isCapital: boolean
}

const PART = /(?:\p{L}\.){2,}|[\p{L}\p{M}\p{N}]+|[’'][sS](?![\p{L}\p{N}])/gu

/** What a name leads to, and how it has to stand in a text. */
interface Named {
  readonly ids: string[]
  /** With a capital: not every apple is the company. */
  readonly isProper: boolean
  /** In the plural: one analyst is not the analysts. */
  readonly isPlural: boolean
  /** With a comma: "Ministry of Trade, Mines and Energy". */
  readonly hasComma: boolean
}

/** Finds the names of known entities in texts, with their places: by whole words, in singular, plural and possessive; abbreviations by their capitals. */
export class KnownNames {
  readonly #ids = new Map<string, Named>()
  readonly #longest = new Map<string, number>()
  readonly #capitals = new Set<string>()

  constructor(known: readonly KnownEntity[]) {
    for (const { id, label, kind, name, aliases } of known)
      for (const one of [name, ...aliases])
        this.#add(id, one, {
          isProper: kind !== 'GROUP' && ['Person', 'Country', 'Organization'].includes(label),
          isPlural: kind === 'GROUP' && one.endsWith('s'),
          hasComma: one.includes(','),
        })
  }

  #add(id: string, name: string, { isProper, isPlural, hasComma }: Omit<Named, 'ids'>): void {
    const parts = cutParts(name, this.#capitals, true)
    const [first] = parts
    if (!first) return
    const key = parts.map((part) => part.key).join(' ')
    const entry = this.#ids.get(key)
    if (!entry) this.#ids.set(key, { ids: [id], isProper: isProper && first.isCapital, isPlural, hasComma })
    else if (!entry.ids.includes(id)) entry.ids.push(id)
    this.#longest.set(first.key, Math.max(this.#longest.get(first.key) ?? 0, parts.length))
  }

  /** The names in a text, with those that stand in longer ones; places are counted from `offset`. */
  find(text: string, offset: number): KnownPlace[] {
    const parts = cutParts(text, this.#capitals, false)
    const places: KnownPlace[] = []
    let covered = 0
    for (const [at, first] of parts.entries())
      for (let count = Math.min(this.#longest.get(first.key) ?? 0, parts.length - at); count > 0; count -= 1) {
        const run = parts.slice(at, at + count)
        const found = this.#ids.get(run.map((part) => part.key).join(' '))
        if (!found || (found.isProper && !first.isCapital) || breaksOff(text, run, found.hasComma)) continue
        const last = run.at(-1) ?? first
        if (found.isPlural && text[last.end - 1] !== 's') continue
        places.push({
          start: offset + first.start,
          end: offset + last.end,
          ids: found.ids,
          isBare: count === 1,
          isInner: at + count <= covered,
        })
        covered = Math.max(covered, at + count)
      }
    return places
  }
}

/** Whether a sign that ends a phrase stands within a run. */
function breaksOff(text: string, run: readonly Part[], hasComma: boolean): boolean {
  const [first, last] = [run[0], run.at(-1)]
  if (first === undefined || last === undefined) return false
  const between = text.slice(first.start, last.start)
  return (
    /[;:!?()“”"\n]|(?<!(?:^|[^\p{L}])\p{L}|Inc|Corp|Co|Ltd|St|Mr|Dr|Ms|Mrs)\.\s/u.test(between) ||
    (!hasComma && between.includes(','))
  )
}

/** Cuts a text into the parts that are compared, without "the" and possessives; `learn` adds abbreviations to those known. */
function cutParts(text: string, capitals: Set<string>, learn: boolean): Part[] {
  const raw = Array.from(text.matchAll(PART)).filter(([part]) => !/^(?:[’']s|the)$/iu.test(part))
  const isShouted = (index: number) =>
    raw.slice(Math.max(0, index - 2), index + 3).filter(([part]) => /^\p{Lu}{2,}$/u.test(part)).length > 2
  return raw.map(({ 0: part, index }, place) => {
    const plain = foldMarks(part.replaceAll('.', ''))
    const isAbbreviation =
      /^\p{Lu}[\p{Lu}\p{N}]+$/u.test(plain) && (learn || (capitals.has(plain) && !isShouted(place)))
    if (isAbbreviation && learn) capitals.add(plain)
    const key = isAbbreviation ? plain : toSingular(plain.toLowerCase())
    return { start: index, end: index + part.length, key, isCapital: /^[\p{Lu}\p{N}]/u.test(part) }
  })
}
