import { GOODS } from '../tables/goods.ts'
import { KnownNames, type KnownPlace } from './known-names.ts'

const goods = new KnownNames(
  [...GOODS].map((name) => ({
    id: `good:${name}`,
    label: 'Commodity',
    name,
    // "Mangoes": the ending that names are compared without is -s alone.
    aliases: name.endsWith('o') ? [`${name}es`] : [],
    kind: null,
    places: [],
    roles: [],
  })),
)

/** The goods of the table that a text names, without those that are figures or names; ids are "good:" and the good's name. */
export function findGoods(text: string, start: number): KnownPlace[] {
  const named = goods.find(text, start)
  return [...named, ...listBesideGoods(named, text, start)].filter(
    ({ start: from, end, ids }) =>
      !isProperName(text, from - start, ids[0]?.slice(5) ?? '') && !isFigureAt(text, from - start, end - start),
  )
}

/** What stands between two goods of a list is a good too: "cars, piston rings, and rice", and so is "from shoes to strollers". */
function listBesideGoods(found: readonly KnownPlace[], text: string, start: number): KnownPlace[] {
  return found.flatMap(({ end }, index) => {
    const next = found[index + 1]
    const between = next ? text.slice(end - start, next.start - start) : ''
    const listed = /^, ((?:[\p{Ll}-]+ )?[\p{Ll}-]+s)(?:,|,? and|,? or) $/u.exec(between)?.[1]
    const isFrom = /\bfrom [\p{Ll}-]+$/u.test(text.slice(0, end - start))
    const spanned = isFrom ? /^ to ([\p{Ll}-]+s)\b/u.exec(text.slice(end - start))?.[1] : undefined
    const name = listed ?? spanned
    if (!name || /^(?:and|or|the|its|as|in|of|to|all|such|including|other|some)\b/u.test(name)) return []
    const from = end + (listed ? 2 : 4)
    return [{ start: from, end: from + name.length, ids: [`good:${name}`], isBare: false, isInner: false }]
  })
}

/** Whether a capital within a sentence says that a word is a name: "Jean-Marie" sells no jeans. */
function isProperName(text: string, at: number, good: string): boolean {
  return /^\p{Ll}/u.test(good) && /^\p{Lu}/u.test(text.slice(at)) && !/(?:^|[.!?:–—“”"‘(] ?)$/u.test(text.slice(0, at))
}

/** Whether a good's word at a place is meant as a figure. */
export function isFigureAt(text: string, from: number, to: number): boolean {
  return isFigure(text.slice(Math.max(0, from - 30), from), text.slice(from, to), text.slice(to, to + 30))
}

/** Whether a good's word is meant as a figure: "bargaining chips", "the gold standard". */
function isFigure(before: string, word: string, behind: string): boolean {
  if (/^chips?$/iu.test(word))
    return (
      /\b(?:bargaining|negotiating|trading|political|poker) $/iu.test(before) || /^ (?:left )?to play\b/u.test(behind)
    )
  if (/^(?:gold|silver|copper)$/iu.test(word))
    return /^ (?:standard|medals?|lining|rush|bullets?|platter|plated|bottomed)\b/u.test(behind)
  if (/s$/u.test(word) && /\b(?:That|This|It|which|what|who|he|she|it) $/u.test(before)) return true
  // "We ship it", "cannot ship to"
  if (/^ship$/u.test(word))
    return (
      /(?:\b(?:I|we|you|they|who|that|which|to|can|cannot|could|will|would|not|and|or|also|now|\p{L}+s)|,) $/iu.test(
        before,
      ) || /^ (?:its|their|our|the|a|more|less|most|some|it|them|to|from|goods|products|\d)/u.test(behind)
    )
  // Drugs of a pharmacy are not the graph's illegal ones.
  if (/^drugs?$/iu.test(word))
    return /\b(?:generic|branded|cancer|patented|prescription|weight-loss|pharmaceutical|new|life-saving) $/iu.test(
      before,
    )
  if (/^scrap$/u.test(word))
    return (
      /\b(?:to|will|would|and|or|may|could) $/u.test(before) || /^ (?:its|the|it|their|his|plans?|all)\b/u.test(behind)
    )
  if (/^glass$/u.test(word)) return /\ba $/u.test(before) && /^ of\b/u.test(behind)
  if (/^cable$/u.test(word)) return /^ (?:news|TV|television|network|channel|operator|host|company)/u.test(behind)
  if (/^watches$/u.test(word)) return /(?:\b[Ss]?he|\bwho|\bit|\p{Lu}\p{Ll}+(?<!(?:ss|ese|an))) $/u.test(before)
  return (
    (/^fish$/iu.test(word) && /\b(?:big|bigger|other) $/u.test(before)) ||
    (/^oil$/iu.test(word) && /^ on (?:the )?(?:fire|troubled)/u.test(behind)) ||
    (/^(?:weapon|missile|ship|vehicle|drug|car|truck|honey|sugar|magnet)s?$/iu.test(word) &&
      /^ for (?:change|growth|investors|talent)/u.test(behind)) ||
    (/^weapons?$/iu.test(word) &&
      /\b(?:as|into|a|trade|economic|political|powerful|new|secret|its|their|our|best|main) (?:a )?$/iu.test(before))
  )
}

/** Whether what stands behind a good makes it people or firms that have to do with it: "dairy workers", "battery maker Example". */
export function standsForPeople(behind: string): boolean {
  return PEOPLE_BEHIND.test(behind)
}

const PEOPLE_BEHIND =
  /^[- ](?:\p{Ll}+ )?(?:workers?|farmers?|ranchers?|herders?|rearers?|breeders?|maker|producer|manufacturer|companies|company|firms?|association|analysts?|giants?|republic|stocks|shares|dealers?|owners?|drivers?|plants?|factory|factories|tracker|unions?)\b/u
