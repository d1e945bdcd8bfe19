import countries from 'i18n-iso-countries'
import { nameCountry } from '../../model/country.ts'
import { foldName } from '../../model/text/fold-name.ts'

const alpha2 = [...Object.keys(countries.getAlpha2Codes()), 'EU']
const names = new Map<string, string>()
for (const code of alpha2)
  for (const name of [
    code,
    countries.alpha2ToAlpha3(code),
    countries.alpha2ToNumeric(code),
    nameCountry(code)?.name,
    ...[countries.getName(code, 'en', { select: 'all' })].flat(),
  ])
    if (name) names.set(foldName(name), code)

/** The ISO 3166-1 alpha-2 code of a country by any of its codes or its English names; null where it has none. */
export function findCountry(text: string): string | null {
  return names.get(foldName(text)) ?? null
}
