import type { Being, Mention } from '../names/being.ts'
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
  const owner = findOwner(passage) ?? findOwningRole(passage)
  if (owner) return { imposer: owner, rule: 'whose' }
  const subject = findSubject(passage) ?? findInRelative(passage)
  if (subject) return { imposer: subject, rule: 'subject' }
  const maker = findMaker(passage)
  if (maker) return { imposer: maker, rule: 'by' }
  const market = findMarket(passage)
  if (market) return { imposer: market, rule: 'market' }
  if (isOwnersPronoun(passage)) {
    const own = findLastPower(passage) ?? before
    if (own) return { imposer: own, rule: 'its' }
  }
  if (before && isPronounSubject(passage)) return { imposer: before, rule: 'pronoun' }
  const port = findPort(passage)
  if (port) return { imposer: port, rule: 'port' }
  return { imposer: before, rule: before ? 'sentence before' : 'nobody' }
}

/** "His 25% levies", "the bloc's planned duty". */
function isOwnersPronoun({ text, sentence, start }: Passage): boolean {
  const lead = text.slice(Math.max(sentence.start, start - 45), start)
  return (
    /\b(?:his|her|its|their|the (?:bloc|country|administration|government|union|president|ministry)[’']s)(?: [\p{L}\p{N}.%-]+){0,3} ?$/u.test(
      lead,
    ) && !BREAKS.test(/(?:\b(?:his|her|its|their)\b|[’']s)([^’']*)$/u.exec(lead)?.[1] ?? '')
  )
}

/** The last who may make a measure in the sentence before its word: "Fiji spared cathodes from its 50% tariff". */
function findLastPower({ text, mentions, roster, start }: Passage): Being | null {
  const last = mentions.findLast(
    ({ start: from, end, form, being }) =>
      end <= start &&
      form !== 'adjective' &&
      !GOVERNED.test(text.slice(Math.max(0, from - 20), from)) &&
      powerOf(roster, being) !== null,
  )
  return last ? powerOf(roster, last.being) : null
}

/** "It also added 11 firms to its list", "he would impose". */
function isPronounSubject({ text, sentence, start }: Passage): boolean {
  return sentence.chunks.some(
    ({ kind, lower, start: at, end }) =>
      kind === 'pronoun' &&
      lower !== 'they' &&
      at < start &&
      start - end < 60 &&
      IMPOSING.test(text.slice(end, start + 12)),
  )
}

/** "The 10% tariff that Washington imposed". */
function findInRelative({ text, mentions, roster, end }: Passage): Being | null {
  const maker = mentions.find(
    (mention) =>
      mention.start > end &&
      /^\p{Ll}*(?: that| which)?(?: the| President)? $/u.test(text.slice(end, mention.start)) &&
      /^ (?:\p{Ll}+ ){0,2}(?:imposed|introduced|levied|slapped|put|announced|raised|placed|threatened|unveiled)\b/u.test(
        text.slice(mention.end),
      ),
  )
  return maker ? powerOf(roster, maker.being) : null
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

/** Kinds that stop or charge what comes in. */
export const IMPORTING: ReadonlySet<Passage['kind']> = new Set([
  'IMPORT_TARIFF',
  'IMPORT_BAN',
  'IMPORT_QUOTA',
  'ANTI_DUMPING',
  'COUNTERVAILING',
  'SAFEGUARD',
])
const ENTERING =
  /\b(?:exports?|exported|shipments?|shipped|sales|deliver(?:y|ies)|sold|sent|entry|entering|access|bound for|destined|headed|arriving|reaching)(?: (?:of|from) [\p{L} ,’'-]{1,40}?)? ?(?:to|into|in|for|on)? (?:the )?$/u

/** Whether a name tells where goods go: "exports to the United States", "entering Fiji"; who taxes or stops imports is there. */
export function isMarket({ kind, text, sentence }: Passage, { start, end, form }: Mention): boolean {
  if (!IMPORTING.has(kind)) return false
  if (/^ market\b/u.test(text.slice(end)) && /\b(?:to|into|in|on) (?:the )?$/u.test(text.slice(start - 9, start)))
    return true
  return form !== 'adjective' && ENTERING.test(text.slice(Math.max(sentence.start, start - 70), start))
}

function findMarket(passage: Passage): Being | null {
  const market = passage.mentions.find((mention) => isMarket(passage, mention))
  return market ? powerOf(passage.roster, market.being) : null
}

/** With whom somebody who is charged has to do: "a 39% duty in the United States", "under its deal with Washington", "by Fiji". */
export function findPartner({ text, mentions, roster, start }: Passage, faced: readonly Being[]): Being | null {
  for (const mention of mentions) {
    const lead = text.slice(Math.max(0, mention.start - 40), mention.start)
    if (mention.start < start || !/\b(?:in|into|to|entering|from|with|by|at) (?:the |President )?$/u.test(lead))
      continue
    if (/\bthan\b/u.test(text.slice(start, mention.start))) continue
    const power = powerOf(roster, mention.being)
    if (power && !faced.includes(power)) return power
  }
  return null
}

/** Both of two who are joined by "and" before a verb that makes measures: "Washington and Beijing cut tariffs". */
export function findBoth({ text, sentence, mentions, roster, start, end }: Passage, pair: readonly Being[]): Being[] {
  const { chunks } = sentence
  // "Both began charging each other's ships"
  const named = [...new Set(mentions.flatMap(({ being }) => (being.kind === 'country' ? [being] : [])))]
  if (named.length === 2 && /\beach other[’']s\b/u.test(text.slice(start - 30, end + 20))) return named
  const isPair = /\b(?:both|the two) (?:sides|countries|nations|governments)\b/iu.test(
    text.slice(sentence.start, start),
  )
  if (isPair && pair.length === 2 && IMPOSING.test(text.slice(sentence.start, start))) return [...pair]
  for (const [at, chunk] of chunks.entries()) {
    const [and, other] = [chunks[at + 1], chunks[at + 2]]
    if (and?.lower !== 'and' || !other || other.start > start || chunk.isPossessive || other.isPossessive) continue
    if (chunk.form === 'adjective' || other.form === 'adjective' || !chunk.being || !other.being) continue
    const lead = text.slice(Math.max(sentence.start, chunk.start - 30), chunk.start)
    if (GOVERNED.test(lead) || /\bbetween $/u.test(lead) || !IMPOSING.test(text.slice(other.end, deedEnd(text, start))))
      continue
    const powers = [chunk.being, other.being].flatMap((being) => powerOf(roster, being) ?? [])
    if (powers.length === 2 && powers[0] !== powers[1]) return powers
  }
  return []
}

/** Who may make a measure: a country, whoever speaks for one, a bloc or a public body. */
export function powerOf(roster: Roster, being: Being): Being | null {
  if (being.kind === 'country') return being
  if (being.kind === 'person') return being.code && being.roles.size > 0 ? roster.countryOf(being.code) : null
  if (being.kind !== 'body') return null
  if (/^European (?:Commission|Council|Parliament|Union)$/u.test(being.name)) return roster.countryOf('EU')
  const isPublic = /^(?:GOVERNMENT_BODY|POLITICAL_PARTY)$/u.test(being.bodyKind ?? '')
  if (being.code && isPublic) return roster.countryOf(being.code)
  if (being.bodyKind === 'GOVERNMENT_BODY') return being
  return being.bodyKind === 'BLOC' && TRADING_BLOCS.test(being.name) ? being : null
}

/** Blocs that make measures: of others, like the WTO, countries only speak. */
const TRADING_BLOCS = /\b(?:Union|Mercosur|Group of Seven|G7|Cooperation Council|United Nations|Security Council)\b/u

/** Words between an owner and the measure: "China's new", "US 25%"; no verb and no preposition. */
const BETWEEN = /^(?:[’']s?)?(?: [\p{L}\p{N}.%’'-]+){0,4} ?$/u
const BREAKS =
  /\b(?:on|in|to|from|of|and|with|for|by|as|at|over|has|had|have|will|would|said|also|put|cut|hit|set|is|are|was|were|face|faces|faced|facing|pay|pays|see|saw|get|gets|carry|carries|draw|that|\p{L}{3,}(?<!propos|threaten|plann|expand|tighten|reduc|increas|call|relat)ed)\b/u

/** "The bloc's planned duty", "the administration's tariffs". */
function findOwningRole({ text, sentence, mentions, roster, start }: Passage): Being | null {
  const role = sentence.chunks.findLast(
    ({ kind, isPossessive, end }) => kind === 'role' && isPossessive && end <= start && start - end < 50,
  )
  if (!role || !BETWEEN.test(text.slice(role.end, start)) || BREAKS.test(text.slice(role.end, start))) return null
  const named = role.noun === 'bloc' ? roster.mentions.find(({ being }) => being.code === 'EU')?.being : role.owner
  const power = named ? powerOf(roster, named) : null
  return power && mentions.length > 0 ? power : null
}

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

const TRADING =
  /^(?:buyers?|compan(?:y|ies)|firms?|makers?|refiners?|producers?|exporters?|importers?|manufacturers?|banks?|traders?|farmers?|growers?|economists?|analysts?|retailers?|airlines?|carmakers?|automakers?)$/u
const DECISION =
  /^[’']s? (?:\p{Ll}+ ){0,2}(?:decision|plans?|threats?|move|vow|pledge|order|proposal|announcement|imposition) (?:to|of|that|on)\b/u
/** Who refuses a measure does not make it. */
const REFUSED =
  /\b(?:if|whether|unless)\b|\b(?:vot(?:e[ds]?|ing) against|oppos(?:e[ds]?|ing)|reject(?:s|ed|ing)?|critici[sz](?:e[ds]?|ing)|condemn(?:s|ed|ing)?|denounc(?:e[ds]?|ing)|protest(?:s|ed|ing)?|challeng(?:e[ds]?|ing)) (?:[\p{L}’-]+ ){0,4}$|\b(?:not|n[’']t|never) (?:\p{L}+ )?(?:subscribe|recogni[sz]e|accept|support|impose|join|apply|follow)\b/u
const PLANNED = /\b(?:threat|decision|plan|move|vow|pledge|order|intention)s? (?:of|by) (?:the )?$/u
/** Names behind these are no subjects. */
const GOVERNED = /\b(?:in|on|to|from|of|with|for|against|at|between|into|than|under|over|by|about)(?: the| its)? $/iu
const LISTED =
  /\b(?:from|to|on|against|between|with|of) (?:the )?\p{Lu}[\p{L}.]*(?:, \p{Lu}\p{L}+)*,? (?:and|or) (?:the )?$/u

/** Where the words end that may hold a verb for making a measure: with its own word, unless that is a noun. */
function deedEnd(text: string, start: number): number {
  const isNoun = /(?:\b(?:the|an?|its|their|his|her|of|on|new|these|those|such|any)|%|per ?cent) $/u.test(
    text.slice(start - 9, start),
  )
  return isNoun ? start : start + 12
}

/** The nearest country, leader or body before a verb that makes measures, whom nothing governs. */
function findSubject({ text, sentence, mentions, roster, start }: Passage): Being | null {
  // In somebody's words the names that stand in them.
  const within = sentence.chunks.find((chunk) => chunk.kind === 'quote' && chunk.start <= start && start < chunk.end)
  const spoken = mentions
    .filter((mention) => within && within.start <= mention.start && mention.end <= start)
    .map(({ start: from, end, being, form }) => ({
      kind: 'being' as const,
      start: from,
      end,
      being,
      form,
      owner: undefined,
      isPossessive: /^[’'](?:s\b|\s)/u.test(text.slice(end)),
    }))
  for (const chunk of [...(within ? [] : sentence.chunks), ...spoken].reverse()) {
    // "Trump's decision to double tariffs" is his; what is "US-related" is nobody's deed.
    const isDecider = chunk.isPossessive && DECISION.test(text.slice(chunk.end))
    const isPeople = chunk.form === 'adjective' && /ns$/u.test(text.slice(chunk.start, chunk.end))
    if (chunk.start >= start || (chunk.isPossessive && !isDecider)) continue
    if (chunk.form === 'adjective' && !isPeople) continue
    if (/^[-‑]/u.test(text.slice(chunk.end))) continue
    if (chunk.kind !== 'being' && chunk.kind !== 'role') continue
    const lead = text.slice(Math.max(sentence.start, chunk.start - 60), chunk.start)
    // The word itself may be the verb: "Beijing has urged firms to avoid".
    const isVerb =
      /^(?: (?:has|have|had|also|then|will|would|could|may|might|on \p{Lu}\p{L}+day|\p{Ll}+ly)){0,3} $/u.test(
        text.slice(chunk.end, start),
      )
    // "The threat of Fiji to impose tariffs" is Fiji's.
    const isPlanner = PLANNED.test(lead) && /^ to\b/u.test(text.slice(chunk.end))
    if (!isDecider && !isPlanner && (GOVERNED.test(lead) || LISTED.test(lead))) continue
    if (REFUSED.test(text.slice(chunk.end, start))) continue
    // "China has told Japan that it will halt": who is told does not act.
    if (
      /\b(?:told|tells?|asked|asks?|urged?|urges|warned|warns?|informed|notified|pressed|press) (?:the )?$/u.test(lead)
    )
      continue
    // Firms make no measures, and "said the sanctions" has no verb for one.
    if (chunk.kind === 'role' && TRADING.test(chunk.noun ?? '')) continue
    if (!isVerb && !IMPOSING.test(text.slice(chunk.end, deedEnd(text, start)))) continue
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
