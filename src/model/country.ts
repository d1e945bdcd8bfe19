import countries from 'i18n-iso-countries'
import { z } from 'zod'
import { entityShape, name } from './shape/entity.ts'

/** A country, territory or customs union; its names come from ISO 3166 by the code, unless one is given. */
export const country = z.strictObject({
  ...entityShape,
  code: z.string().regex(/^[A-Z]{2}$/u, 'an ISO 3166-1 alpha-2 code, for example CN'),
  name: name.optional(),
})
export type Country = z.infer<typeof country>

const names = new Intl.DisplayNames('en', { type: 'region' })

/** Codes that ISO 3166-1 reserves for unions of countries; the library does not list them. */
const reserved = new Set(['EU'])

/** A country's name in English (Unicode CLDR), and its ISO 3166-1 alpha-3 code if it has one. */
export interface CountryNames {
  readonly name: string
  readonly alpha3: string | undefined
}

/** Looks a country up by its ISO 3166-1 alpha-2 code; null if there is no such code. */
export function nameCountry(code: string): CountryNames | null {
  const alpha3 = countries.alpha2ToAlpha3(code)
  const name = alpha3 || reserved.has(code) ? names.of(code) : undefined
  return name ? { name, alpha3 } : null
}
