import type { Being } from '../names/being.ts'
import type { Roster } from '../names/roster.ts'
import type { Sentence } from '../speech/sieve.ts'
import { IMPOSING } from '../tables/measure-kinds.ts'
import type { Passage } from './find-measures.ts'

/** Who makes a measure, and by which rule that was found. */
export interface ImposerFound {
  readonly imposer: Being | null
  readonly rule: string
}

/** Whose measure it is: named before its word, the subject of the verb that makes it, behind "by", or the last one spoken of. */
export function findImposer(passage: Passage, before: Being | null): ImposerFound {
  const owner = findOwner(passage)
  if (owner) return { imposer: owner, rule: 'whose' }
  const subject = findSubject(passage)
  if (subject) return { imposer: subject, rule: 'subject' }
  const maker = findMaker(passage)
  if (maker) return { imposer: maker, rule: 'by' }
  const port = findPort(passage)
  if (port) return { imposer: port, rule: 'port' }
  return { imposer: before, rule: before ? 'sentence before' : 'nobody' }
}

/** "Fees on ships docking in US ports": those of the ports. */
function findPort({ text, mentions, roster, end }: Passage): Being | null {
  const port = mentions.find(
    (mention) =>
      mention.start > end &&
      /\b(?:in|at|to) (?:the )?$/u.test(text.slice(end, mention.start)) &&
      /^(?:[’']s)? ports?\b/u.test(text.slice(mention.end)),
  )
  return port ? powerOf(roster, port.being) : null
}

/** Both of two who are joined by "and" before a verb that makes measures: "Washington and Beijing cut tariffs". */
export function findBoth({ text, sentence, roster, start }: Passage): Being[] {
  const { chunks } = sentence
  for (const [at, chunk] of chunks.entries()) {
    const [and, other] = [chunks[at + 1], chunks[at + 2]]
    if (and?.lower !== 'and' || !other || other.start > start || chunk.isPossessive || other.isPossessive) continue
    if (chunk.form === 'adjective' || other.form === 'adjective' || !chunk.being || !other.being) continue
    const lead = text.slice(Math.max(sentence.start, chunk.start - 30), chunk.start)
    if (GOVERNED.test(lead) || /\bbetween $/u.test(lead) || !IMPOSING.test(text.slice(other.end, start + 12))) continue
    const powers = [chunk.being, other.being].flatMap((being) => powerOf(roster, being) ?? [])
    if (powers.length === 2 && powers[0] !== powers[1]) return powers
  }
  return []
}

/** Who may make a measure: a country, whoever speaks for one, a bloc or a public body. */
function powerOf(roster: Roster, being: Being): Being | null {
  if (being.kind === 'country') return being
  if (being.kind === 'person') return being.code && being.roles.size > 0 ? roster.countryOf(being.code) : null
  if (being.kind !== 'body') return null
  if (/^European (?:Commission|Council|Parliament|Union)$/u.test(being.name)) return roster.countryOf('EU')
  const isPublic = /^(?:GOVERNMENT_BODY|POLITICAL_PARTY)$/u.test(being.bodyKind ?? '')
  if (being.code && isPublic) return roster.countryOf(being.code)
  return being.bodyKind === 'GOVERNMENT_BODY' || being.bodyKind === 'BLOC' ? being : null
}

/** Words between an owner and the measure: "China's new", "US 25%"; no verb and no preposition. */
const BETWEEN = /^(?:[’']s?)?(?: [\p{L}\p{N}.%’'-]+){0,4} ?$/u
const BREAKS =
  /\b(?:on|in|to|from|of|and|with|for|by|as|at|over|has|had|have|will|would|said|also|put|cut|hit|set|is|are|was|were|that|\p{L}{3,}(?<!propos|threaten|plann|expand|tighten|reduc|increas|call|relat)ed)\b/u

function findOwner({ text, mentions, roster, start }: Passage): Being | null {
  const near = mentions.findLast((mention) => {
    if (
      mention.end > start ||
      start - mention.end > 60 ||
      mention.being.kind === 'good' ||
      mention.being.kind === 'thing'
    )
      return false
    const between = text.slice(mention.end, start)
    return BETWEEN.test(between) && !BREAKS.test(between)
  })
  if (!near) return null
  const isOwner =
    near.form === 'adjective' || near.being.kind === 'country' || /^[’'](?:s\b|\s)/u.test(text.slice(near.end))
  return isOwner ? powerOf(roster, near.being) : null
}

/** Names behind these are no subjects. */
const GOVERNED = /\b(?:in|on|to|from|of|with|for|against|at|between|into|than|under|over|by|about)(?: the| its)? $/iu
const LISTED =
  /\b(?:from|to|on|against|between|with|of) (?:the )?\p{Lu}[\p{L}.]*(?:, \p{Lu}\p{L}+)*,? (?:and|or) (?:the )?$/u

/** The nearest country, leader or body before a verb that makes measures, whom nothing governs. */
function findSubject({ text, sentence, roster, start }: Passage): Being | null {
  for (const chunk of sentence.chunks.toReversed()) {
    if (chunk.start >= start || chunk.isPossessive || chunk.form === 'adjective') continue
    if (chunk.kind !== 'being' && chunk.kind !== 'role') continue
    const lead = text.slice(Math.max(sentence.start, chunk.start - 60), chunk.start)
    if (GOVERNED.test(lead) || LISTED.test(lead) || !IMPOSING.test(text.slice(chunk.end, start + 12))) continue
    const being = chunk.being ?? chunk.owner
    const power = being ? powerOf(roster, being) : null
    if (power) return power
  }
  return null
}

/** "imposed by", "tariffs from the US", also with other words before: "introduced last week by Canada". */
function findMaker({ text, mentions, roster, end }: Passage): Being | null {
  const by = mentions.find(
    (mention) =>
      mention.start > end &&
      /\bby (?:the )?(?:\p{Ll}+ ){0,2}$/u.test(text.slice(Math.max(end, mention.start - 30), mention.start)) &&
      mention.start - end < 110 &&
      !/[.;] /u.test(text.slice(end, mention.start)),
  )
  return by ? powerOf(roster, by.being) : null
}

/** The first who may make a measure in a sentence, for the next one. */
export function firstPower(roster: Roster, { chunks }: Sentence): Being | null {
  for (const { kind, form, being, owner } of chunks) {
    const who = kind === 'being' && form !== 'adjective' ? being : owner
    const power = who ? powerOf(roster, who) : null
    if (power?.code) return power
  }
  return null
}
