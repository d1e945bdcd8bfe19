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
  readonly restates: string | null
  readonly cite: string[]
}

/** What statements are about, besides themselves. */
export interface Subjects {
  /** The wider ones of each commodity and topic. */
  readonly broader: ReadonlyMap<string, readonly string[]>
  /** What each measure covers, and who says so. */
  readonly covers: readonly { measure: string; goods: string; cite: string[] }[]
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
  readonly order: 'ASC' | 'DESC'
}

/** The utterances that a question asks for: about it first, then about a measure that covers it; each by its first printing. */
export function listUtterances(sayings: readonly Saying[], subjects: Subjects, question: SaidQuestion): string[] {
  const direct = closeSubjects(subjects, question)
  const covering = subjects.covers.filter(({ goods, cite }) => direct.has(goods) && isKnown(cite, question.knownAt))
  const remote = new Set(covering.map(({ measure }) => measure))
  const printings = sayings.filter(({ cite }) => isKnown(cite, question.knownAt))
  const about = (ids: ReadonlySet<string>) =>
    new Set(printings.filter((one) => one.about.some((id) => ids.has(id))).map((one) => findFirst(sayings, one)))
  const near = about(direct)
  const far = [...about(remote)].filter((one) => !near.has(one))
  return [[...near], far].flatMap((group) => sortByDay(filterSayings(group, question), question).map(({ id }) => id))
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
