import { countryCodes, nameCountry } from '../../model/name-country.ts'
import { foldName } from '../../model/text/fold-name.ts'

/** The country that has a name; null where several have it. */
const owners = new Map<string, string | null>()
for (const code of countryCodes) {
  const { alpha3 = null, numeric = null, names = [] } = nameCountry(code) ?? {}
  for (const key of new Set(
    [code, alpha3, numeric, ...names].flatMap((name) => (name === null ? [] : [foldName(name)])),
  ))
    owners.set(key, owners.has(key) ? null : code)
}

/** The ISO 3166-1 alpha-2 code of a country by any of its codes or its English names; null where it has none, or several countries have it. */
export function findCountry(text: string): string | null {
  return owners.get(foldName(text)) ?? null
}
