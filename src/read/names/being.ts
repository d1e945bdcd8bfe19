import type { Band } from '../proposal.ts'

/** Who or what an article names: a person, a body, a country, a group of people or firms, a good, or another thing of the graph. */
export interface Being {
  readonly kind: 'person' | 'body' | 'country' | 'group' | 'good' | 'thing'
  /** The graph's id; null if it is new. */
  readonly id: string | null
  /** The label of the graph that it has or would have. */
  readonly label: string
  name: string
  /** Other forms of its name, in the article or the graph. */
  readonly aliases: Set<string>
  /** The kind of an organization, as far as the name tells. */
  readonly bodyKind: string | null
  gender: 'he' | 'she' | null
  /** Nouns by which the article calls it: "secretary", "professor", "ministry". */
  readonly roles: Set<string>
  /** The country that it is of, speaks for, or is. */
  code: string | null
  readonly rule: string
  readonly band: Band
}

/** Where an article names a being. Places count UTF-16 units of the article. */
export interface Mention {
  readonly start: number
  readonly end: number
  readonly being: Being
  /** How a country is named. */
  readonly form: 'name' | 'adjective' | 'capital'
}

/** Makes a being with the usual blanks. */
export function makeBeing(kind: Being['kind'], name: string, rest: Partial<Being> = {}): Being {
  return {
    kind,
    id: null,
    label: LABELS[kind],
    name,
    aliases: new Set(),
    bodyKind: kind === 'group' ? 'GROUP' : null,
    gender: null,
    roles: new Set(),
    code: null,
    rule: kind,
    band: 'likely',
    ...rest,
  }
}

const LABELS: Readonly<Record<Being['kind'], string>> = {
  person: 'Person',
  body: 'Organization',
  country: 'Country',
  group: 'Organization',
  good: 'Commodity',
  thing: 'Topic',
}
