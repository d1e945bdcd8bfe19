import { countries as listed } from 'countries-list'
import english from 'i18n-nationality/langs/en.json' with { type: 'json' }
import { countryCodes, nameCountry } from '../../model/name-country.ts'

/** How a country is named: by its name, by what belongs to it ("French"), or by its capital, which stands for its government. */
export type PlaceForm = 'name' | 'adjective' | 'capital'

/** Adjectives and people's names that the list lacks, or has in another form. */
const ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  US: ['American', 'Americans'],
  GB: ['British', 'Briton', 'Britons', 'Scottish', 'Welsh', 'English'],
  NL: ['Dutch'],
  AR: ['Argentine', 'Argentinian', 'Argentinean'],
  CH: ['Swiss'],
  AE: ['Emirati'],
  EU: ['European'],
  HK: ['Hong Konger', 'Hong Kongers'],
  DK: ['Danish', 'Dane', 'Danes'],
  SE: ['Swedish', 'Swede', 'Swedes'],
  PH: ['Filipino', 'Philippine'],
  NZ: ['New Zealander', 'Kiwi'],
  ES: ['Spanish', 'Spaniard'],
  FI: ['Finnish', 'Finn'],
  PL: ['Polish', 'Pole', 'Poles'],
  TR: ['Turkish', 'Turk', 'Turks'],
  IS: ['Icelandic', 'Icelander'],
  IE: ['Irish'],
  KR: ['South Korean', 'Korean'],
  KP: ['North Korean'],
  FR: ['French'],
  CZ: ['Czech'],
  SK: ['Slovak'],
  HR: ['Croatian', 'Croat'],
  SI: ['Slovenian', 'Slovene'],
  LU: ['Luxembourgish'],
  BA: ['Bosnian'],
  LS: ['Basotho'],
  KZ: ['Kazakh', 'Kazakhstani'],
  UZ: ['Uzbek'],
  KG: ['Kyrgyz'],
  TJ: ['Tajik'],
  TM: ['Turkmen'],
  CD: ['Congolese'],
  CG: [],
  SA: ['Saudi'],
  IL: ['Israeli'],
  GL: ['Greenlandic'],
  FO: ['Faroese'],
  PK: ['Pakistani'],
  TW: ['Taiwanese'],
  MO: ['Macanese'],
  PS: ['Palestinian'],
  XK: ['Kosovar'],
  GT: ['Guatemalan'],
  CR: ['Costa Rican'],
  CI: ['Ivorian', 'Ivoirian'],
  BD: ['Bangladeshi'],
  NO: ['Norwegian'],
  YE: ['Yemeni'],
  EC: ['Ecuadorian', 'Ecuadorean'],
  MG: ['Malagasy'],
  BW: ['Botswanan'],
  LA: ['Lao', 'Laotian'],
}
/** Those are nobody else's: what is French is not of the French Southern Territories. */
const LISTED_ADJECTIVES = new Set(Object.values(ADJECTIVES).flat())
/** Capitals whose name is more often something else, or that stand for another country's government. */
const NO_CAPITALS = new Set([
  'Singapore',
  'Luxembourg',
  'Monaco',
  'Victoria',
  'Jamestown',
  'Georgetown',
  'Kingston',
  'Stanley',
  'Hamilton',
  'Moroni',
  'Male',
  'San José',
  'Santiago',
  'Jerusalem',
  'Majuro',
  'Road Town',
  'City of Victoria',
  'Saint John',
  "Saint John's",
  'Plymouth',
  'The Valley',
  'Douglas',
  'Alofi',
  'Apia',
  'Praia',
  'Kingstown',
  'Nassau',
  'San Juan',
  'Panama City',
  'Guatemala City',
  'Mexico City',
  'Kuwait City',
  'San Marino',
  'Gibraltar',
  'Djibouti',
])
const CAPITALS: Readonly<Record<string, readonly string[]>> = {
  US: ['Washington'],
  EU: ['Brussels'],
  BE: [],
  IL: [],
  UA: ['Kyiv', 'Kiev'],
  TW: ['Taipei'],
  KR: ['Seoul'],
  MX: [],
  IN: ['New Delhi', 'Delhi'],
  ZA: ['Pretoria'],
  NL: ['The Hague'],
  TR: ['Ankara'],
}
/** Names in use beside those of the lists; of the lists' own, those that mean something else in news. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ['US', 'U.S.', 'USA', 'U.S.A.', 'America', 'United States of America'],
  GB: ['UK', 'U.K.', 'Great Britain', 'Britain', 'England'],
  EU: ['EU', 'E.U.', 'European Union'],
  AE: ['UAE', 'U.A.E.', 'Emirates'],
  RU: ['Russia'],
  KR: ['South Korea'],
  KP: ['North Korea'],
  CZ: ['Czech Republic', 'Czechia'],
  TR: ['Turkey', 'Türkiye'],
  VN: ['Vietnam'],
  CN: ['China', 'PRC', 'mainland China'],
  CI: ['Ivory Coast', 'Côte d’Ivoire'],
  VE: ['Venezuela'],
  IR: ['Iran'],
  SY: ['Syria'],
  TZ: ['Tanzania'],
  BO: ['Bolivia'],
  LA: ['Laos'],
  MD: ['Moldova'],
  TW: ['Taiwan'],
}
const NO_NAMES = new Set(['Holland', 'Mint', 'Man', 'Jersey', 'Sark', 'Male', 'DRC', 'ROK', 'Samoa', 'Niger'])

/** Every name, adjective and capital of a country, with its code. */
export const placeNames: ReadonlyMap<string, { readonly code: string; readonly form: PlaceForm }> = new Map(
  listPlaces(),
)

function* listPlaces(): Generator<[string, { code: string; form: PlaceForm }]> {
  const capitals: ReadonlyMap<string, string> = new Map(
    Object.entries(listed).map(([code, { capital }]) => [code, capital]),
  )
  const adjectives: ReadonlyMap<string, string> = new Map(Object.entries(english.nationalities))
  for (const code of countryCodes) {
    for (const name of CAPITALS[code] ?? [capitals.get(code) ?? ''])
      if (name && !NO_CAPITALS.has(name)) yield [name, { code, form: 'capital' }]
    const own = (adjectives.get(code) ?? '').split(/ \(|, | or /u)[0] ?? ''
    const usual = isAdjective(own) && !LISTED_ADJECTIVES.has(own) ? [own] : []
    for (const name of ADJECTIVES[code] ?? usual) yield [name, { code, form: 'adjective' }]
  }
  for (const code of countryCodes)
    for (const name of [...(nameCountry(code)?.names ?? []), ...(NAMES[code] ?? [])])
      if (!NO_NAMES.has(name) && !name.includes(',') && name.length > 1 && (name.length > 3 || /^[A-Z.]+$/u.test(name)))
        yield [name, { code, form: 'name' }]
}

function isAdjective(name: string): boolean {
  return (
    /(?:an|ese|ish|ch|i|ss|sh|ic|ani|ian|er|ers|ons?|oles?|anes?|edes?|urks?|ine|ino|ak|ek|ot|yz|en|ho|ene|oat|ar|wi|inn|ard)$/u.test(
      name,
    ) && !/ Island|Islands/u.test(name)
  )
}

/** The code of a country by its short adjective, for governments: "Chinese government". */
export function nameGovernment(code: string): string {
  const adjective =
    code === 'US'
      ? 'US'
      : code === 'GB'
        ? 'UK'
        : code === 'EU'
          ? 'EU'
          : (ADJECTIVES[code]?.[0] ??
            new Map(Object.entries(english.nationalities)).get(code) ??
            nameCountry(code)?.name ??
            code)
  return `${adjective} government`
}
