import { isHedged, toSpan } from '../../../src/model/shape/edtf-date.ts'
import type { Statement } from '../../../src/model/statement.ts'
import { isKnown, isWithin } from '../dates.ts'

/** An entry of a statement; `restates` points to one of the same utterance. */
export interface Saying {
  readonly id: string
  readonly speaker: string
  readonly role: string | null
  readonly country: string | null
  readonly mode: Statement['mode']
  readonly excerpt: string | null
  readonly saidOn: string | null
  readonly about: string[]
  readonly mentions: string[]
  readonly restates: string | null
  readonly cite: string[]
}

/** An utterance: its entries, the first of which gives its id and day. */
export interface Utterance {
  readonly id: string
  readonly saidOn: string | null
  readonly entries: readonly Saying[]
}

/** What an article made of an utterance. */
export interface Printing extends Pick<Saying, 'mode' | 'excerpt' | 'speaker' | 'role'> {
  readonly entry: string
  readonly article: string
}

/** What statements are about, besides themselves. */
export interface Subjects {
  /** The wider ones of each commodity and topic. */
  readonly broader: ReadonlyMap<string, readonly string[]>
  /** What concerns or covers what or has it as a party, and who says so. */
  readonly leads: readonly { from: string; to: string; cite: string[] }[]
  /** Which body is part of which. */
  readonly parts: readonly { from: string; to: string }[]
}

/** An utterance that is found; how, and through which of several, if through any. */
export interface Found {
  readonly id: string
  readonly how: string
  readonly certainty: string
  readonly through: readonly string[]
}

export interface SaidQuestion {
  readonly about: string
  readonly speaker: string | null
  readonly country: string | null
  readonly alsoAbout: string | null
  readonly mode: string | null
  readonly from: string | null
  readonly to: string | null
  readonly certainty: string | null
  readonly includeNarrower: boolean
  readonly knownAt: string | null
  readonly closeness: readonly string[] | null
  readonly order: 'ASC' | 'DESC'
}

/** The entries by the utterance that they print, directly or not. */
export function listUtterances(sayings: readonly Saying[]): Utterance[] {
  const findFirst = (one: Saying): Saying => {
    const earlier = sayings.find(({ id }) => id === one.restates)
    return earlier ? findFirst(earlier) : one
  }
  return [...Map.groupBy(sayings, findFirst)].map(([{ id, saidOn }, entries]) => ({ id, saidOn, entries }))
}

/** The utterances that a question asks for, each in the closest way in which an article of that day has it. */
export function findSayings(utterances: readonly Utterance[], subjects: Subjects, question: SaidQuestion): Found[] {
  const { about, knownAt, closeness } = question
  const closed = closeSubjects(subjects, question)
  const leading = subjects.leads.filter(({ to, cite }) => closed.has(to) && isKnown(cite, knownAt))
  const ways: [string, (one: Saying) => string[]][] = [
    ['ABOUT', (one) => one.about.filter((id) => id === about)],
    ['NARROWER', (one) => one.about.filter((id) => closed.has(id))],
    ['CONCERNS', (one) => one.about.filter((id) => leading.some(({ from }) => from === id))],
    ['MENTIONED', (one) => one.mentions.filter((id) => id === about)],
  ]
  const taken = new Set<Utterance>()
  return ways.flatMap(([how, lead]) => {
    const through = new Map<Utterance, string[]>()
    for (const one of utterances) {
      const led = listKnown(one, knownAt).flatMap(lead)
      if (led.length > 0 && !taken.has(one)) through.set(one, led)
    }
    for (const one of through.keys()) taken.add(one)
    if (closeness && !closeness.includes(how)) return []
    const isThrough = how === 'NARROWER' || how === 'CONCERNS'
    return sortByDay(filterUtterances([...through.keys()], question), question).map((one) => ({
      id: one.id,
      how,
      certainty: tellCertainty(one, question),
      through: isThrough ? (through.get(one) ?? []) : [],
    }))
  })
}

/** Its entries that articles of a day know. */
export function listKnown({ entries }: Utterance, knownAt: string | null): Saying[] {
  return entries.filter(({ cite }) => isKnown(cite, knownAt))
}

/** What each article that was public by a day made of an utterance: the most direct first, then what has an excerpt. */
export function listPrintings({ entries }: Utterance, knownAt: string | null): Printing[] {
  const directness = ['DIRECT', 'MIXED', 'INDIRECT']
  return entries
    .flatMap(({ id, cite, excerpt, ...entry }) =>
      cite.map((at, index) => ({ ...entry, entry: id, article: at, excerpt: index === 0 ? excerpt : null })),
    )
    .filter(({ article }) => isKnown([article], knownAt))
    .toSorted(
      (one, other) =>
        directness.indexOf(one.mode) - directness.indexOf(other.mode) || Number(!one.excerpt) - Number(!other.excerpt),
    )
}

/** Its speakers that articles of a day give: a person before a body, a part before its whole, else in their order. */
export function listSpeakers(utterance: Utterance, { parts }: Subjects, knownAt: string | null): string[] {
  const isCloser = (one: string, other: string) =>
    one.startsWith('Person')
      ? other.startsWith('Organization')
      : parts.some(({ from, to }) => from === one && to === other)
  const left = new Set(utterance.entries.map(({ speaker }) => speaker))
  const sorted: string[] = []
  while (left.size > 0) {
    const next = [...left].find((one) => ![...left].some((other) => isCloser(other, one))) ?? ''
    left.delete(next)
    sorted.push(next)
  }
  return sorted.filter((speaker) => listKnown(utterance, knownAt).some((one) => one.speaker === speaker))
}

/** The subject asked about and, if asked, what is narrower. */
function closeSubjects({ broader }: Subjects, { about, includeNarrower }: SaidQuestion): ReadonlySet<string> {
  const closed = new Set([about])
  if (!includeNarrower) return closed
  for (const wide of closed) for (const [id, wider] of broader) if (wider.includes(wide)) closed.add(id)
  return closed
}

function filterUtterances(utterances: readonly Utterance[], question: SaidQuestion): Utterance[] {
  const { from, to, certainty } = question
  return listFitting(utterances, question).filter(
    (one) => isWithin(one.saidOn, from, to) && (certainty === null || tellCertainty(one, question) === certainty),
  )
}

/** Whatever the day. */
function listFitting(utterances: readonly Utterance[], question: SaidQuestion): Utterance[] {
  const { speaker, country, alsoAbout, mode, knownAt } = question
  return utterances.filter((one) => {
    const known = listKnown(one, knownAt)
    return (
      known.some(
        (entry) => (speaker === null || entry.speaker === speaker) && (mode === null || entry.mode === mode),
      ) &&
      (country === null || known.some((entry) => entry.country === country)) &&
      (alsoAbout === null || known.some(({ about }) => about.includes(alsoAbout)))
    )
  })
}

/** Whether every day that the date may mean lies in the span. */
function tellCertainty({ saidOn }: Utterance, { from, to }: SaidQuestion): string {
  if (!saidOn || (from === null && to === null)) return 'CERTAIN'
  const { earliest, latest } = toSpan(saidOn)
  const isInside = (!from || earliest >= toSpan(from).earliest) && (!to || latest <= toSpan(to).latest)
  return isInside && !isHedged(saidOn) ? 'CERTAIN' : 'POSSIBLE'
}

/** How many would be found if they had a day. */
export function countUndated(utterances: readonly Utterance[], subjects: Subjects, question: SaidQuestion): number {
  if (question.from === null && question.to === null) return 0
  const undated = utterances.filter(({ saidOn }) => saidOn === null)
  return findSayings(undated, subjects, { ...question, from: null, to: null, certainty: null }).length
}

/** The speakers of utterances that are found, each with all of theirs; the most first. */
export function countBySpeaker(utterances: readonly Utterance[], found: readonly Found[]) {
  const ids = new Set(found.map(({ id }) => id))
  const made = utterances
    .filter(({ id }) => ids.has(id))
    .flatMap((one) => [...new Set(one.entries.map(({ speaker }) => speaker))].map((speaker) => ({ speaker, one })))
  const rows = [...Map.groupBy(made, ({ speaker }) => speaker)].map(([speaker, group]) => {
    const dates = group.flatMap(({ one }) => one.saidOn ?? []).toSorted(compareDates)
    return {
      speaker: { id: speaker },
      statementCount: group.length,
      firstOn: dates[0] ?? null,
      lastOn: dates.at(-1) ?? null,
      ids: group.map(({ one }) => one.id).toSorted(),
    }
  })
  return rows.toSorted(
    (one, other) => other.statementCount - one.statementCount || (one.speaker.id < other.speaker.id ? -1 : 1),
  )
}

/** By first day, then by last. */
function compareDates(one: string, other: string): number {
  const [left, right] = [one, other].map((date) => Object.values(toSpan(date)).join(' '))
  return left === right ? 0 : (left ?? '') < (right ?? '') ? -1 : 1
}

/** By first day in the order asked for, undated last, the last id first among equals. */
function sortByDay(utterances: readonly Utterance[], { order }: SaidQuestion): Utterance[] {
  const sign = order === 'ASC' ? 1 : -1
  return utterances.toSorted((one, other) => {
    const [left, right] = [one, other].map(({ saidOn }) => (saidOn ? toSpan(saidOn).earliest : ''))
    if (left === right || !left || !right) return Number(!left) - Number(!right) || (one.id < other.id ? 1 : -1)
    return left < right ? -sign : sign
  })
}
