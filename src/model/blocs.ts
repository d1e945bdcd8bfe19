import { foldName } from './text/fold-name.ts'

/** Since when a country has been a member of a bloc and, if it left, until when. */
export interface Membership {
  /** ISO 3166-1 alpha-2. */
  readonly code: string
  readonly from: string
  readonly to?: string
}

/** A bloc whose members are public reference knowledge, as ISO codes are: no article has to report them. */
export interface Bloc {
  /** The ISO 3166-1 code reserved for it, if there is one. */
  readonly code?: string
  /** The names of an organization of the kind BLOC that is this bloc. */
  readonly names: readonly string[]
  /** The official list of its members. */
  readonly source: string
  readonly members: readonly Membership[]
}

export const blocs: readonly Bloc[] = [
  {
    code: 'EU',
    names: ['European Union', 'EU'],
    source: 'https://european-union.europa.eu/principles-countries-history/eu-countries_en',
    members: [
      ...joined('1958-01-01', 'BE DE FR IT LU NL'),
      ...joined('1973-01-01', 'DK IE'),
      { code: 'GB', from: '1973-01-01', to: '2020-01-31' },
      ...joined('1981-01-01', 'GR'),
      ...joined('1986-01-01', 'ES PT'),
      ...joined('1995-01-01', 'AT FI SE'),
      ...joined('2004-05-01', 'CY CZ EE HU LT LV MT PL SI SK'),
      ...joined('2007-01-01', 'BG RO'),
      ...joined('2013-07-01', 'HR'),
    ],
  },
  {
    names: ['Association of Southeast Asian Nations', 'ASEAN'],
    source: 'https://asean.org/member-states/',
    members: [
      ...joined('1967-08-08', 'ID MY PH SG TH'),
      ...joined('1984-01-07', 'BN'),
      ...joined('1995-07-28', 'VN'),
      ...joined('1997-07-23', 'LA MM'),
      ...joined('1999-04-30', 'KH'),
      ...joined('2025-10-26', 'TL'),
    ],
  },
  {
    names: ['United States-Mexico-Canada Agreement', 'USMCA', 'CUSMA', 'T-MEC'],
    source: 'https://ustr.gov/trade-agreements/free-trade-agreements/united-states-mexico-canada-agreement',
    members: joined('2020-07-01', 'CA MX US'),
  },
]

function joined(from: string, codes: string): Membership[] {
  return codes.split(' ').map((code) => ({ code, from }))
}

/** The bloc that a country or customs union is, by its code. */
export function findBlocByCode(code: string): Bloc | undefined {
  return blocs.find((bloc) => bloc.code === code)
}

/** The bloc that an organization of the kind BLOC is, by one of its names. */
export function findBlocByName(names: readonly string[]): Bloc | undefined {
  const keys = new Set(names.map(foldName))
  return blocs.find((bloc) => bloc.names.some((name) => keys.has(foldName(name))))
}

/** The blocs that a country belongs to or belonged to, by its code. */
export function listBlocsOf(code: string): readonly Bloc[] {
  return blocs.filter(({ members }) => members.some((member) => member.code === code))
}
