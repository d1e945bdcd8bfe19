import type { Being, Mention } from '../names/being.ts'
import type { Passage } from './find-measures.ts'

/** How far behind its word a measure's target stands, in letters. */
const REACH = 130
const AIMED =
  /\b(?:on|against|to|from|for|into|targeting|at|toward|towards|hitting|such as)(?: (?:the|all|some|most|any|certain|imported|goods|imports|products|exports|sales|shipments|many|\p{Ll}+))*(?: (?:of|from|to|\p{Ll}+))*(?: the)? $/u
/** What parts a measure from names that have nothing to do with it. */
const PARTED =
  /[;:]|[.!?] |\b(?:but|while|after|before|although|said|because|since|when|until|despite|that|which|who|prompting|following|in (?:response|retaliation))\b/u
const LIST = /^(?:[’']s)?(?: \p{Ll}+){0,3}(?:,| and|, and| or)(?: the)? (?:\p{Ll}+ ){0,3}$/u
const TRADED =
  /^ (?:\p{Ll}+[- ]){0,2}(?:goods|imports|exports|products|ships|vessels|makers|companies|firms|cars|steel|vehicles|shipments)\b/u

/** On whom: countries and firms behind "on", "against", "to" or "from", or in "Chinese goods"; never the imposer. */
export function findTargets(passage: Passage, imposer: Being | null): Being[] {
  const { text, mentions, roster, start, end } = passage
  const isOther = ({ being }: Mention) =>
    being !== imposer && !(imposer?.code && being.kind === 'country' && being.code === imposer.code)
  const others = mentions.filter((mention) => isOther(mention) && isTarget(mention.being))
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

/** Who is hit by a measure as the subject of "face": "goods from Fiji and Peru face a 25% tariff". */
export function findFacing({ text, sentence, mentions, start }: Passage): Being[] {
  const verb =
    /\b(?:fac(?:es?|ed|ing)|(?:is|are|was|were|be|been) (?:hit with|subject to|hit by)|attracts?|will pay|must pay)(?: [\p{L}\p{N}.%-]+){0,6} $/u.exec(
      text.slice(sentence.start, start),
    )
  if (!verb || /\b(?:on|of|by) (?:\p{L}+ )?$/u.test(verb[0])) return []
  const countries = mentions.filter(({ being, end }) => isTarget(being) && end <= sentence.start + verb.index)
  const last = countries.at(-1)
  if (!last || PARTED.test(text.slice(last.end, sentence.start + verb.index))) return []
  const list = [last]
  for (const mention of countries.slice(0, -1).reverse()) {
    if (!LIST.test(text.slice(mention.end, list[0]?.start))) break
    list.unshift(mention)
  }
  return [...new Set(list.map(({ being }) => being))]
}

function isTarget({ kind, bodyKind }: Being): boolean {
  if (kind === 'country') return true
  return (
    (kind === 'body' && /^(?:COMPANY|OTHER|UNIVERSITY)$/u.test(bodyKind ?? 'OTHER')) ||
    (kind === 'group' && bodyKind === 'GROUP')
  )
}

function listBehind({ text, sentence, mentions, start, end }: Passage, others: readonly Mention[]): Being[] {
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
      if (!AIMED.test(lead) && !(isTraded && (isGood || TRADED.test(text.slice(mention.end))))) continue
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
