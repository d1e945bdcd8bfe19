import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' }
import { iso31661 } from 'iso-3166'
import { listFormalNames } from './formal-names.ts'
import { foldName } from './text/fold-name.ts'

/** A country's names in English and its codes in ISO 3166-1. */
export interface CountryNames {
  /** The name that is shown (Unicode CLDR). */
  readonly name: string
  /** Null where ISO gives none. */
  readonly alpha3: string | null
  readonly numeric: string | null
  /** Official, formal and everyday names, the first among them. */
  readonly names: readonly string[]
}

const full = new Intl.DisplayNames('en', { type: 'region' })
const short = new Intl.DisplayNames('en', { type: 'region', style: 'short' })
const assigned = new Map(iso31661.map((entry) => [entry.alpha2, entry]))
const usual: Readonly<Record<string, string | readonly string[]>> = english.countries

/** Codes in use that ISO 3166-1 has reserved, or left to its users. */
const others = new Set(['EU', 'XK'])

/** The alpha-2 codes of all countries and territories. */
export const countryCodes: readonly string[] = [...assigned.keys(), ...others]

/** Names in use that the lists lack. */
const everyday: Readonly<Record<string, readonly string[]>> = {
  BA: ['Bosnia-Herzegovina'],
  CD: ['DR Congo', 'DRC'],
  CN: ['PRC'],
  FK: ['Falklands'],
  GB: ['Britain'],
  KP: ['DPRK'],
  KR: ['ROK'],
  LA: ['Lao PDR'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  MO: ['Macau'],
  NL: ['Holland'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  VA: ['Vatican'],
}

const known = new Map<string, CountryNames | null>()

/** Looks a country up by its alpha-2 code; null if there is no such code. */
export function nameCountry(code: string): CountryNames | null {
  const names = known.get(code)
  if (names !== undefined) return names
  const found = assigned.has(code) || others.has(code) ? listNames(code) : null
  known.set(code, found)
  return found
}

/** The country that has a name; null where several have it. */
let owners: Map<string, string | null> | undefined

/** The ISO 3166-1 alpha-2 code of a country by any of its codes or its English names; null where it has none, or several countries have it. */
export function findCountry(text: string): string | null {
  owners ??= listOwners()
  return owners.get(foldName(text)) ?? null
}

function listOwners(): Map<string, string | null> {
  const found = new Map<string, string | null>()
  for (const code of countryCodes) {
    const { alpha3 = null, numeric = null, names = [] } = nameCountry(code) ?? {}
    const keys = [code, alpha3, numeric, ...names].flatMap((name) => (name === null ? [] : [foldName(name)]))
    for (const key of new Set(keys)) found.set(key, found.has(key) ? null : code)
  }
  return found
}

function listNames(code: string): CountryNames {
  const { alpha3 = null, numeric = null, name: official } = assigned.get(code) ?? {}
  const name = full.of(code) ?? code
  const plain = [name, short.of(code), official, usual[code] ?? [], everyday[code] ?? []].flat()
  const given = plain.filter((one) => one !== undefined)
  const names = [...given, ...listFormalNames(code, given)].flatMap((one) => [
    one,
    ...turnAround(one),
    leaveApostrophe(one),
  ])
  return { name, alpha3, numeric, names: [...new Set(names)] }
}

/** "Korea, Republic of" is also written "Republic of Korea". */
function turnAround(name: string): string[] {
  const { noun, rest } = /^(?<noun>[^,]+), (?<rest>[^,]+ of(?: the)?|British|U\.S\.)$/u.exec(name)?.groups ?? {}
  return noun && rest ? [`${rest} ${noun}`] : []
}

/** "Peoples Republic of China" and "Cote dIvoire" stand in many tables. */
function leaveApostrophe(name: string): string {
  return name.replace(/['’]/gu, '')
}
