import { toSpan } from '../../../src/model/shape/edtf-date.ts'
import { isKnown, isWithin } from '../dates.ts'

/** A statement as it stands in one article; `restates` points to the one of the same utterance in an earlier article. */
export interface Saying {
  readonly id: string
  readonly speaker: string
  readonly country: string | null
  readonly mode: string
  readonly saidOn: string | null
  readonly about: readonly string[]
  readonly mentions: readonly string[]
  readonly restates: string | null
  readonly cite: string[]
}

/** What statements are about, besides themselves. */
export interface Subjects {
  /** The wider ones of each commodity and topic. */
  readonly broader: ReadonlyMap<string, readonly string[]>
  /** What concerns or covers what or has it as a party, and who says so. */
  readonly leads: readonly { from: string; to: string; cite: string[] }[]
}

/** An utterance that is found, by its first printing; how, and through which of several, if through any. */
export interface Found {
  readonly id: string
  readonly how: string
  readonly through: readonly string[]
}

export interface SaidQuestion {
  readonly about: string
  readonly speaker: string | null
  readonly country: string | null
  readonly mode: string | null
  readonly from: string | null
  readonly to: string | null
  readonly includeNarrower: boolean
  readonly knownAt: string | null
  readonly closeness: readonly string[] | null
  readonly order: 'ASC' | 'DESC'
}

/** The utterances that a question asks for, each by its first printing and in the closest way in which one of its printings is found. */
export function listUtterances(sayings: readonly Saying[], subjects: Subjects, question: SaidQuestion): Found[] {
  const { about, knownAt, closeness } = question
  const closed = closeSubjects(subjects, question)
  const leading = subjects.leads.filter(({ to, cite }) => closed.has(to) && isKnown(cite, knownAt))
  const printings = sayings.filter(({ cite }) => isKnown(cite, knownAt))
  const ways: [string, (one: Saying) => string[]][] = [
    ['ABOUT', (one) => one.about.filter((id) => id === about)],
    ['NARROWER', (one) => one.about.filter((id) => closed.has(id))],
    ['CONCERNS', (one) => one.about.filter((id) => leading.some(({ from }) => from === id))],
    ['MENTIONED', (one) => one.mentions.filter((id) => id === about)],
  ]
  const taken = new Set<Saying>()
  return ways.flatMap(([how, lead]) => {
    const through = new Map<Saying, string[]>()
    for (const one of printings) {
      const first = findFirst(sayings, one)
      if (lead(one).length > 0 && !taken.has(first)) through.set(first, [...(through.get(first) ?? []), ...lead(one)])
    }
    for (const one of through.keys()) taken.add(one)
    if (closeness && !closeness.includes(how)) return []
    const isThrough = how === 'NARROWER' || how === 'CONCERNS'
    return sortByDay(filterSayings([...through.keys()], question), question).map((one) => ({
      id: one.id,
      how,
      through: isThrough ? (through.get(one) ?? []) : [],
    }))
  })
}

/** The subject asked about and, if asked, what is narrower. */
function closeSubjects({ broader }: Subjects, { about, includeNarrower }: SaidQuestion): ReadonlySet<string> {
  const closed = new Set([about])
  if (!includeNarrower) return closed
  for (const wide of closed) for (const [id, wider] of broader) if (wider.includes(wide)) closed.add(id)
  return closed
}

function findFirst(sayings: readonly Saying[], one: Saying): Saying {
  const earlier = sayings.find(({ id }) => id === one.restates)
  return earlier ? findFirst(sayings, earlier) : one
}

function filterSayings(sayings: readonly Saying[], { speaker, country, mode, from, to }: SaidQuestion): Saying[] {
  return sayings.filter(
    (one) =>
      (speaker === null || one.speaker === speaker) &&
      (country === null || one.country === country) &&
      (mode === null || one.mode === mode) &&
      isWithin(one.saidOn, from, to),
  )
}

/** By first day in the order asked for, undated last, the last id first among equals. */
function sortByDay(sayings: readonly Saying[], { order }: SaidQuestion): Saying[] {
  const sign = order === 'ASC' ? 1 : -1
  return sayings.toSorted((one, other) => {
    const [left, right] = [one, other].map(({ saidOn }) => (saidOn ? toSpan(saidOn).earliest : ''))
    if (left === right || !left || !right) return Number(!left) - Number(!right) || (one.id < other.id ? 1 : -1)
    return left < right ? -sign : sign
  })
}
