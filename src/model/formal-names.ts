/** The forms of formal names, and the alpha-2 codes of the countries that put their usual name into one. */
const forms: Readonly<Record<string, string>> = {
  'Republic of {}':
    'AL AM AO AR AT AZ BG BI BJ BW BY CI CL CM CO CR CU CV CY DJ EC EE FI FJ GH GM GN GQ GT GW HN HR HT ID IE IN IQ IS IT KE KI KZ LR LT LV MD MG MH ML MT MU MV MW MZ NA NE NI NR PA PE PH PL PT PW PY RS RW SC SD SG SI SL SM SN SR SS SV TD TJ TN TR TT UG UY UZ VE VU XK YE ZA ZM ZW',
  'Kingdom of {}': 'BE BH BT DK ES KH LS MA NL NO SA SE SZ TH TO',
  'State of {}': 'ER IL KW LY QA',
  'Commonwealth of {}': 'AU BS DM',
  'Principality of {}': 'AD LI MC',
  'Islamic Republic of {}': 'AF MR PK',
  'Federal Republic of {}': 'DE NG SO',
  "People's Republic of {}": 'BD CN',
  'Federal Democratic Republic of {}': 'ET NP',
  'Democratic Republic of {}': 'ST TL',
  'Independent State of {}': 'PG WS',
  'Union of {}': 'KM',
}

/** Formal names that have a form of their own, or not the usual name. */
const others: Readonly<Record<string, readonly string[]>> = {
  AR: ['Argentine Republic'],
  BR: ['Federative Republic of Brazil'],
  CH: ['Swiss Confederation'],
  CV: ['Republic of Cape Verde'],
  DZ: ["People's Democratic Republic of Algeria"],
  EG: ['Arab Republic of Egypt'],
  FR: ['French Republic'],
  GA: ['Gabonese Republic'],
  GR: ['Hellenic Republic'],
  GY: ['Co-operative Republic of Guyana', 'Cooperative Republic of Guyana'],
  HK: ['Hong Kong Special Administrative Region of China', 'Hong Kong SAR'],
  IT: ['Italian Republic'],
  JO: ['Hashemite Kingdom of Jordan'],
  KG: ['Kyrgyz Republic'],
  KN: ['Federation of Saint Kitts and Nevis'],
  LB: ['Lebanese Republic'],
  LK: ['Democratic Socialist Republic of Sri Lanka'],
  LU: ['Grand Duchy of Luxembourg'],
  MM: ['Republic of the Union of Myanmar', 'Union of Myanmar'],
  MO: ['Macao Special Administrative Region of China', 'Macao SAR', 'Macau SAR'],
  MX: ['United Mexican States'],
  OM: ['Sultanate of Oman'],
  PT: ['Portuguese Republic'],
  SK: ['Slovak Republic'],
  ST: ['Democratic Republic of Sao Tome and Principe'],
  TG: ['Togolese Republic'],
  TR: ['Republic of Turkey'],
  TW: ['Republic of China'],
  UY: ['Eastern Republic of Uruguay', 'Oriental Republic of Uruguay'],
  VA: ['Vatican City State'],
  VN: ['Socialist Republic of Viet Nam', 'Socialist Republic of Vietnam'],
}

/**
 * The formal names of a country in English, as its treaties have them, by its other names, the usual one first. "Kingdom of Norway"
 * stands in lists as "Norway, Kingdom of"; the Republic of China is not listed under the name of another.
 */
export function listFormalNames(code: string, [usual = code, ...more]: readonly string[]): string[] {
  const formed = Object.entries(forms)
    .filter(([, codes]) => codes.split(' ').includes(code))
    .map(([form]) => form.replace('{}', usual))
  return [...formed, ...(others[code] ?? [])].flatMap((name) => {
    const { form, noun } = /^(?<form>.+ of)(?: the)? (?<noun>.+)$/u.exec(name)?.groups ?? {}
    return noun && [usual, ...more].includes(noun) ? [name, `${noun}, ${form}`] : [name]
  })
}
