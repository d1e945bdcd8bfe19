import countries from 'i18n-iso-countries'

/** Reserved in ISO 3166-1 for unions that are no country; the library does not list them. */
const reserved = new Map([['EU', 'European Union']])

/** What ISO 3166-1 calls a country, and its alpha-3 code where it has one. */
export interface CountryNames {
  readonly name: string
  readonly alpha3: string | undefined
}

/** Looks a country up by its ISO 3166-1 alpha-2 code; null where the standard has no such code. */
export function nameCountry(code: string): CountryNames | null {
  const name = countries.getName(code, 'en') ?? reserved.get(code)
  return name ? { name, alpha3: countries.alpha2ToAlpha3(code) } : null
}
