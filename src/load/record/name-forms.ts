import { type CorpusEntry, identify } from '../../model/concepts.ts'
import { nameCountry } from '../../model/name-country.ts'
import { foldName } from '../../model/text/fold-name.ts'

/** Kinds of organizations of which a country has its own: each of their names may follow the country's. */
const ownKinds = new Set(['GOVERNMENT_BODY', 'POLITICAL_PARTY'])
/** Kinds whose names are proper names: American Airlines is no US Airlines. */
const properKinds = new Set(['COMPANY', 'MEDIA', 'UNIVERSITY', 'THINK_TANK', 'MARKET_INDEX'])

/**
 * The possessive forms of names of organizations and measures: "Chinese Foreign Ministry" makes "China's Foreign Ministry",
 * "Beijing's Foreign Ministry" and "Foreign Ministry of China" as well. Since folding drops the 's, each is a name of the
 * country, an adjective or a capital among them, with what else the name says.
 */
export class NameForms {
  /** The names of each country, folded, its own before the others. */
  readonly #countries = new Map<string, readonly string[]>()

  /** The forms of an entry's names, folded, without those that it gives; countries are remembered for later entries. */
  take(entry: CorpusEntry): string[] {
    if (entry.concept === 'countries') {
      const { code, aliases } = entry.value
      const { name: standard = code, names = [] } = nameCountry(code) ?? {}
      const all = [entry.value.name ?? standard, ...aliases, ...names]
      this.#countries.set(identify(entry) ?? '', [...new Set(all.map(foldName))])
    }
    const owners = listOwners(entry)
    if (owners.length === 0 || !('aliases' in entry.value)) return []
    const { slug, name = slug, aliases } = entry.value
    const given = [name, ...aliases].map(foldName)
    const isOwn = entry.concept === 'organizations' && ownKinds.has(entry.value.kind)
    const forms = owners.flatMap((owner) => {
      const countries = this.#countries.get(owner) ?? []
      return given.flatMap((key) => listForms(key, countries, isOwn))
    })
    return [...new Set(forms)].filter((form) => form !== foldName(slug) && !given.includes(form))
  }
}

/** The countries that may stand in front of an entity's name. */
function listOwners({ concept, value }: CorpusEntry): readonly string[] {
  if (concept === 'measures') return value.imposedBy
  return concept === 'organizations' && value.country && !properKinds.has(value.kind) ? [value.country] : []
}

/** The forms of one folded name; one that does not name the country has forms only if `isOwn`. */
function listForms(key: string, countries: readonly string[], isOwn: boolean): string[] {
  const rest = countries.flatMap((country) => {
    if (key.startsWith(`${country} `)) return [key.slice(country.length + 1)]
    return key.endsWith(` of ${country}`) ? [key.slice(0, -` of ${country}`.length)] : []
  })[0]
  if (rest === undefined && !isOwn) return []
  const base = rest ?? key
  return [
    ...countries.map((country) => `${country} ${base}`),
    ...countries.slice(0, 1).map((country) => `${base} of ${country}`),
  ]
}
