import type { Being, Mention } from '../names/being.ts'
import { isMarket } from './find-imposer.ts'
import type { Passage } from './find-measures.ts'

/** How far behind its word a measure's target stands, in letters. */
const REACH = 130
const AIMED =
  /\b(?:on|against|to|from|for|into|targeting|at|toward|towards|hitting|such as)(?: (?:the|all|some|most|any|certain|imported|goods|imports|products|exports|sales|shipments|many|\p{Ll}+))*(?: (?:of|from|to|\p{Ll}+))*(?: the)? $/u
/** What parts a measure from names that have nothing to do with it. */
const PARTED =
  /[;:]|[.!?] |\b(?:but|while|after|before|although|said|because|since|when|until|despite|that|which|who|prompting|following|, and (?:in \p{Lu}\p{L}+ )?(?:it|he|she|they|then)|in (?:response|retaliation))\b/u
const LIST =
  /^(?:[’']s)?(?: \p{Ll}+){0,3}(?:,| and|, and| or)(?: the)? (?:(?!(?:has|have|had|is|are|was|were|will|would|said)\b)\p{Ll}+ ){0,3}$/u
const TRADED =
  /^ (?:\p{Ll}+[- ]){0,2}(?:goods|imports|exports|products|ships|vessels|makers|companies|firms|cars|steel|vehicles|shipments)\b/u

/** On whom: countries and firms behind "on", "against", "to" or "from", or in "Chinese goods"; never the imposer. */
export function findTargets(passage: Passage, imposer: Being | null): Being[] {
  const { text, mentions, roster, start, end } = passage
  const isOther = ({ being }: Mention) =>
    being !== imposer && !(imposer?.code && being.kind === 'country' && being.code === imposer.code)
  const others = mentions.filter(
    (mention) => isOther(mention) && isTarget(mention.being, passage.kind) && !isMarket(passage, mention),
  )
  // "Put Example on its list"
  const put = /\b(?:put|plac(?:ed|ing|es)|add(?:ed|ing|s)) (?!.*\b(?:put|placed|added)\b)/u.exec(
    text.slice(passage.sentence.start, start),
  )
  const listed = put
    ? others.filter(
        (one) =>
          one.start >= passage.sentence.start + put.index &&
          one.end <= start &&
          /\b(?:on|to) (?:[\p{L}’'“"]+ ){0,6}[“"]?$/u.test(text.slice(one.end, start)),
      )
    : []
  if (listed.length > 0) return [...new Set(listed.map(({ being }) => being))]
  const behind = listBehind(passage, others)
  if (behind.length > 0) return behind
  const before = others.findLast((mention) => mention.end <= start && isBefore(text, mention, start))
  const within = before ?? others.find((mention) => mention.start >= start && mention.start < end)
  if (within) return [within.being]
  const object = others.find(
    (mention) =>
      mention.start >= end &&
      /(?:ed|s|ing)$/u.test(text.slice(start, end)) &&
      !/tariffs$|s$/u.test(text.slice(start, end)) &&
      /^ (?:[\p{Ll}\d,-]+ ){0,6}$/u.test(text.slice(end, mention.start)),
  )
  if (object) return [object.being]
  const isAll =
    /\b(?:all|every|most|other) (?:of (?:its|their) |\p{Lu}\p{L}* |other )?(?:countries|trading partners|imports|trade partners|nations)\b/u.test(
      text.slice(start, end + REACH),
    )
  return isAll ? [roster.group('all countries', 'group', null)] : []
}

/** Verbs of those who are charged. */
const CHARGED =
  /\b(?:fac(?:es?|ed|ing)|(?:hit|slapped|struck) (?:with|by)|subject(?:ed)? to|attracts?|carr(?:y|ies|ied)(?! out)|draws?|incurs?|(?:will|must|to|now|currently) pay|pays|pay(?= (?:an? |the |the full )?$)|accept(?:s|ed)?|(?:agreed to|secur(?:ed|es)|negotiated|won|got)(?= an? | the | \d| rates)|under(?= an? [\d.]+)|taxed at|(?:is|are|was|were|be|been) charged)(?: [\p{L}\p{N}.%-]+){0,6} ?$/u
/** Who buys from abroad pays, and is not meant. */
const IMPORTERS =
  /^[’']?s? (?:\p{Ll}+ )?(?:importers?|buyers?|consumers?|shoppers?|households|retailers?|families|businesses)\b/u
/** A clause that tells of the name directly before it. */
const RELATIVE =
  /^(?: \p{Ll}+){0,2},? (?:which|who|that)(?: now| already| also| still| currently| had| is| are| was| were| has| have| been| be)* $/u

/** Who is hit by a measure as the subject of "face": "goods from Fiji and Peru face a 25% tariff". */
export function findFacing(passage: Passage): Being[] {
  const { text, sentence, mentions, start } = passage
  const verb = CHARGED.exec(text.slice(sentence.start, start))
  if (!verb || /\b(?:on|(?<!rates? )of) (?:\p{L}+ )?$/u.test(verb[0])) return []
  const place = sentence.start + verb.index
  const countries = mentions.filter(
    (mention) =>
      isTarget(mention.being, passage.kind) &&
      mention.end <= place &&
      !isMarket(passage, mention) &&
      !IMPORTERS.test(text.slice(mention.end)),
  )
  const last = countries.at(-1)
  if (!last) return []
  const between = text.slice(last.end, place)
  if (PARTED.test(between) && !RELATIVE.test(between)) return []
  const list = [last]
  for (const mention of countries.slice(0, -1).reverse()) {
    if (!LIST.test(text.slice(mention.end, list[0]?.start))) break
    list.unshift(mention)
  }
  return [...new Set(list.map(({ being }) => being))]
}

/** Kinds that hit people as well as firms. */
const PERSONAL = /^(?:SANCTION|VISA_RESTRICTION)$/u

function isTarget({ kind, bodyKind }: Being, measure: Passage['kind']): boolean {
  if (kind === 'country' || (kind === 'person' && PERSONAL.test(measure))) return true
  return (
    (kind === 'body' && /^(?:COMPANY|OTHER|UNIVERSITY)$/u.test(bodyKind ?? 'OTHER')) ||
    (kind === 'group' && bodyKind === 'GROUP')
  )
}

function listBehind({ kind, text, sentence, mentions, start, end }: Passage, others: readonly Mention[]): Being[] {
  const targets: Mention[] = []
  for (const mention of others) {
    if (mention.start < start || mention.start > Math.min(sentence.end, end + REACH)) continue
    const last = targets.at(-1)
    const between = text.slice(last?.end ?? end, Math.max(last?.end ?? end, mention.start))
    if (last) {
      if (!LIST.test(between)) break
    } else {
      if (PARTED.test(between)) break
      const lead = text.slice(Math.max(sentence.start, mention.start - 60), mention.start)
      const isTraded =
        mention.form === 'adjective' || /^(?:US|UK|EU|U\.S\.|U\.K\.)$/u.test(text.slice(mention.start, mention.end))
      const isGood = mentions.some(
        ({ being, start: at }) =>
          being.kind === 'good' &&
          at > mention.end &&
          at - mention.end < 20 &&
          /^ (?:\p{Ll}+ ){0,2}$/u.test(text.slice(mention.end, at)),
      )
      const isOwners = PERSONAL.test(kind) && /\bof (?:\p{L}+ ){0,2}$/u.test(lead)
      if (!isOwners && !AIMED.test(lead) && !(isTraded && (isGood || TRADED.test(text.slice(mention.end))))) continue
    }
    targets.push(mention)
  }
  return [...new Set(targets.map(({ being }) => being))]
}

/** "Chinese goods face a tariff", "told Chinese firms", or a list before: "X and Y were sanctioned". */
function isBefore(text: string, { being, form, start, end }: Mention, place: number): boolean {
  if (place - end > 70 || PARTED.test(text.slice(end, place))) return false
  if (form === 'adjective') return TRADED.test(text.slice(end))
  const lead = text.slice(Math.max(0, start - 30), start)
  return (
    /\b(?:on|against|from|to) (?:the )?(?:\p{Ll}+ )?$/u.test(lead) &&
    (being.kind === 'country' || being.kind === 'body') &&
    place - end < 40
  )
}
