import { type Concept, type CorpusEntry, dayOf, identify, isEntityConcept } from '../../model/concepts.ts'
import { nameCountry } from '../../model/name-country.ts'
import { isBefore } from '../../model/shape/edtf-date.ts'
import { listLinks } from '../../model/shape/entry-links.ts'
import { foldName, slugify } from '../../model/text/fold-name.ts'
import { nameCount } from '../../model/text/name-count.ts'
import type { Path, Problem, Report } from '../read/problem.ts'
import type { Articles } from '../record/evidence.ts'
import { checkEntry } from './check-entry.ts'
import { checkWording } from './check-wording.ts'
import { findLowRates } from './find-low-rates.ts'
import { NameFinder } from './find-names.ts'
import { type Ids, References } from './references.ts'
import { walkCitations } from './walk-citations.ts'

/**
 * All checks of entries, one after the other in the order in which collections are read. Memory holds only what later entries are
 * compared with: ids, names of entities, days of measures, and properties on which sources disagree.
 */
export class EntryChecks {
  /** How many citations of each article there were. */
  readonly cited = new Map<string, number>()
  readonly #articles: Articles
  readonly #references: References
  readonly #names = new Names()
  readonly #days = new Map<string, string | null | undefined>()
  readonly #disagreements = new Set<string>()
  /** What may be a slip, and is loaded nevertheless. */
  readonly doubts: Problem[] = []

  constructor(articles: Articles, ids?: Ids) {
    this.#articles = articles
    this.#references = new References(ids)
  }

  /**
   * The problems of an entry, and problems of earlier entries that it reveals. `place` is how many entries stand before it; `isOurs`
   * is false for one that another thread checks: then only what later entries need is remembered.
   */
  add(entry: CorpusEntry, place: number, report: Report, isOurs = true): Problem[] {
    const linked = this.#references.add(entry, place, isOurs ? report : null)
    const within = checkEntry(entry).map(({ path, message }) => report(path, message))
    const own = [
      ...(isEntityConcept(entry.concept) ? this.#names.take(entry, report) : []),
      ...(entry.concept === 'measures' && within.length === 0 ? this.#checkAnswers(entry, report) : []),
      ...(entry.concept === 'statements' && isOurs ? this.#checkWording(entry, report) : []),
      ...(entry.concept === 'claims' ? this.#checkDisagreement(entry, report) : []),
    ]
    if (!isOurs) return linked
    this.doubts.push(...findLowRates(entry).map(({ path, message }) => report(path, message)))
    return [...within, ...linked, ...this.#checkCitations(entry, report), ...own]
  }

  /** Finds the names of the entities that were added. */
  get names(): NameFinder {
    return this.#names.finder
  }

  /** Remembers an entry that is checked elsewhere, since others may refer to it. */
  pass(id: string, place: number): Problem[] {
    return this.#references.pass(id, place)
  }

  /** Remembers an entry whose shape is wrong, since others may refer to it. */
  skip(concept: Concept, id: string | null, place: number): Problem[] {
    if (id !== null) return this.pass(id, place)
    this.#references.skip(concept)
    return []
  }

  /** References that lead nowhere, once all entries are read. */
  close(): Problem[] {
    return this.#references.close()
  }

  /** Each citation of an unknown article, or of a paragraph beyond its last. */
  #checkCitations({ value }: CorpusEntry, report: Report): Problem[] {
    const problems: Problem[] = []
    for (const { path, article, paragraph } of walkCitations(value)) {
      this.cited.set(article, (this.cited.get(article) ?? 0) + 1)
      const length = this.#articles.get(article)?.paragraphs.length
      if (length === undefined) {
        if (!this.#references.knows(`Article:${article}`)) problems.push(report(path, `there is no article ${article}`))
      } else if (paragraph > length)
        problems.push(report(path, `${article} has ${nameCount(length, 'paragraphs')}, there is no #${paragraph}`))
    }
    return problems
  }

  /** Each measure that this one is said to answer although it is certainly later. */
  #checkAnswers(entry: CorpusEntry, report: Report): Problem[] {
    const day = dayOf(entry)
    this.#days.set(identify(entry) ?? '', day)
    return listLinks(entry).flatMap(({ type, other, path }) => {
      if (type !== 'RETALIATED_AGAINST' || !isBefore(day, this.#days.get(other))) return []
      return [report(path, `dated ${day}, it cannot answer ${other} of ${this.#days.get(other)}`)]
    })
  }

  #checkWording({ value }: Extract<CorpusEntry, { concept: 'statements' }>, report: Report): Problem[] {
    const texts = [value.gist, value.excerpt ?? '']
    return checkWording({ ...value, texts }, this.#names.finder).map(({ path, message }) => report(path, message))
  }

  /** A disagreement on a property that an earlier entry already lists. */
  #checkDisagreement({ value }: Extract<CorpusEntry, { concept: 'claims' }>, report: Report): Problem[] {
    const key = `${value.about}/${slugify(value.property)}`
    if (this.#disagreements.has(key))
      return [report(['property'], `an earlier entry is about "${value.property}" of ${value.about}`)]
    this.#disagreements.add(key)
    return []
  }
}

/** Every name and code by which texts name an entity, its own name first. */
export function listNames({ value }: CorpusEntry): string[] {
  if (!('aliases' in value)) return []
  const standard = 'code' in value ? nameCountry(value.code) : undefined
  const name = value.name ?? standard?.name
  const code = 'code' in value ? value.code : undefined
  const names = [name, code, standard?.alpha3, ...value.aliases, ...(standard?.names ?? [])]
  return names.filter((one) => one !== undefined && one !== null)
}

/** Which names are taken: two entities of one type may share an alias, but none may have another's name, unless both are people. */
class Names {
  /** Finds all of them in texts. */
  readonly finder = new NameFinder()
  readonly #names = new Map<string, string>()
  /** The entities that have a text as an alias, as long as it is nobody's name. */
  readonly #aliases = new Map<string, { readonly id: string; readonly tell: (owner: string) => Problem }[]>()

  /** Takes the names of an entity, and says which of them are taken. */
  take(entry: CorpusEntry, report: Report): Problem[] {
    const id = identify(entry)
    if (id === null || !('aliases' in entry.value)) return []
    const { value } = entry
    const label = id.slice(0, id.indexOf(':'))
    const name = value.name ?? ('code' in value ? nameCountry(value.code)?.name : undefined)
    this.finder.add(id, listNames(entry))
    if (entry.concept === 'people') return []
    const toKey = (one: string) => `${label}|${foldName(one)}`
    const taken = (path: Path, one: string, owner: string) => report(path, `"${one}" is a name of ${owner}`)
    const own = name === undefined ? [] : this.#takeName(id, toKey(name), (owner) => taken(['name'], name, owner))
    return [
      ...own,
      ...value.aliases.flatMap((alias, index) =>
        this.#takeAlias(id, toKey(alias), (owner) => taken(['aliases', index], alias, owner)),
      ),
    ]
  }

  #takeName(id: string, key: string, tell: (owner: string) => Problem): Problem[] {
    const owner = this.#names.get(key)
    if (owner !== undefined) return owner === id ? [] : [tell(owner)]
    const aliases = this.#aliases.get(key) ?? []
    this.#names.set(key, id)
    this.#aliases.delete(key)
    return aliases.flatMap((alias) => (alias.id === id ? [] : [alias.tell(id)]))
  }

  #takeAlias(id: string, key: string, tell: (owner: string) => Problem): Problem[] {
    const owner = this.#names.get(key)
    if (owner !== undefined) return owner === id ? [] : [tell(owner)]
    this.#aliases.set(key, [...(this.#aliases.get(key) ?? []), { id, tell }])
    return []
  }
}
