import { BODY_WORDS, LINKING_HEADS } from '../tables/bodies.ts'
import { listWords } from '../tables/list-words.ts'
import {
  DOUBLE_TITLES,
  FAMILY_FIRST,
  NAME_TAILS,
  NO_NAMES,
  OFFICE_WORDS,
  OFFICES,
  PARTICLES,
  PLACE_WORDS,
  PORTFOLIOS,
} from '../tables/people.ts'
import { ADJECTIVES, BODY_NOUNS, GROUP_NOUNS, HONORIFICS, isPersonNoun } from '../tables/roles.ts'
import { ADVERBS } from '../tables/small-words.ts'
import { speechVerbs } from '../tables/speech-verbs.ts'
import type { Token } from '../words/tokens.ts'
import { kindOfBody } from './body-names.ts'
import { genderOf, isGivenName } from './given-names.ts'
import { placeNames } from './places.ts'
import type { Run } from './runs.ts'

/** A person as a run of capitalised words names one, or the office alone. */
export interface PersonRun {
  /** The tokens of the name; empty where the run is an office alone. */
  readonly name: readonly Token[]
  /** What stands before the name in the run: an office, and whose. */
  readonly before: readonly Token[]
  /** Nouns of the office and of what follows the name. */
  readonly roles: readonly string[]
  readonly gender: 'he' | 'she' | null
  /** Whether anything but the look of the name says that it is a person's. */
  readonly isBacked: boolean
  readonly rule: string
}

const ALL_BODY_WORDS = new Set(BODY_WORDS.flatMap(([, words]) => [...words]))

/** Reads a person out of a run of capitalised words; null where it names none. */
export function readPerson(run: Run): PersonRun | null {
  const office = findOffice(run.tokens)
  const before = run.tokens.slice(0, office)
  const name = run.tokens.slice(office)
  const roles = [...rolesIn(before), ...rolesBefore(run, before.length), ...rolesAfter(run)]
  const gender = findGender(run, before, name)
  if (before.length > 0 && name.length === 0) return { name, before, roles, gender, isBacked: true, rule: 'office' }
  if (kindOfBody(name.map(({ text }) => text)) === 'MEDIA') return null
  if (before.length === 0 && (run.letters !== null || isWorkplace(run))) return null
  // "The law firm Mayer Example", "an apparel brand, Terry Example" are no people.
  const called = run.line[run.from - 1]?.text === ',' ? run.line[run.from - 2] : run.line[run.from - 1]
  if (
    before.length === 0 &&
    /^(?:firm|bank|company|brokerage|retailer|daily|weekly|newspaper|magazine|tabloid|website|broadcaster|\p{L}+(?<!law)maker|consultancy|lender|conglomerate|startup|start-up|brand)$/u.test(
      called?.lower ?? '',
    )
  )
    return null
  const bare = splitOff(name)
  if (!bare) return null
  const { lead, rest } = bare
  const hasOffice = before.some((_, at) => isOffice(before, at))
  if (placeNames.has(rest.map(({ text }) => text).join(' '))) return null
  // "In Des Moines"
  if (/^(?:in|near|outside)$/u.test(run.line[run.from - 1]?.lower ?? '') && TOWNS.test(rest[0]?.text ?? '')) return null
  const isTold = rolesAfter(run).length > 0 || isPersonNoun(run.line[run.from - 1]?.lower ?? '')
  if (!looksLikeName(rest, hasOffice, isTold)) return null
  const evidence = findEvidence(run, [...before, ...lead], rest)
  if (!evidence) return null
  return {
    name: rest,
    before: [...before, ...lead],
    roles,
    gender,
    isBacked: evidence !== 'given name',
    rule: evidence,
  }
}

/** How names of towns and states begin that have two words. */
export const TOWNS =
  /^(?:San|Santa|Los|Las|New|Fort|Port|Saint|St\.|El|North|South|East|West|Cape|Lake|Palo|Des|Salt|Long|Grand|Little|Baton)$/u

/** Two first letters of given names, and no letters of places or things. */
const INITIALS = /^(?!AI|AM|EU|EV|HS|IT|LA|NY|PC|PM|TV|UK|UN|US|DC|OK|CO|ID|IP|IQ|AP)\p{Lu}{2}$/u

/** Nouns for firms as well as for people. */
const TRADES = /^(?:trader|broker|producer|manufacturer|investor|owner|buyer|operator|publisher|grower)$/u

/** How many tokens an office at the beginning of a run has, with what it is of: "US Secretary of the Treasury". */
function findOffice(tokens: readonly Token[]): number {
  const last = tokens.findLastIndex((_, at) => isOffice(tokens, at))
  if (last < 0) return 0
  let end = last + 1
  // "Minister of State for Trade"
  while (/^(?:of|for)$/u.test(tokens[end]?.lower ?? '')) {
    end += 1
    while (
      end < tokens.length &&
      (/^(?:the|and)$/u.test(tokens[end]?.lower ?? '') ||
        PORTFOLIOS.has(tokens[end]?.text ?? '') ||
        placeNames.has(tokens[end]?.text ?? ''))
    )
      end += 1
  }
  return end
}

/** "Director-General" is an office too; "General Administration" and "General Motors" are none. */
export function isOffice(tokens: readonly Pick<Token, 'text'>[], at: number): boolean {
  const [text, next] = [tokens[at]?.text ?? '', tokens[at + 1]?.text ?? '']
  if (text === 'General' && tokens[at - 1]?.text === 'Directorate') return false
  // "MP Ann Sample", but "Ann Sample MP".
  if (NAME_TAILS.has(text)) return at === 0 && tokens.length > 1
  if (text === 'General' && (ALL_BODY_WORDS.has(next) || /^(?:Electric|Dynamics|Mills)$/u.test(next))) return false
  if (DOUBLE_TITLES.test(`${text} ${next}`) || DOUBLE_TITLES.test(`${tokens[at - 1]?.text} ${text}`)) return true
  return OFFICES.has(text) || /^(?:Director|Secretary|Attorney|Governor|Vice|Under)-\p{Lu}\p{L}+$/u.test(text)
}

/** Takes places and words of offices off the beginning of a name. */
function splitOff(tokens: readonly Token[]): { lead: Token[]; rest: Token[] } | null {
  let at = 0
  while (at < tokens.length && isLead(tokens, at)) at += 1
  const isTail = ({ text }: Token) => NAME_TAILS.has(text)
  const rest = tokens.slice(at, at + 1 + tokens.slice(at).findLastIndex((token) => !isTail(token)))
  return rest.length > 0 && rest.length <= 5 ? { lead: tokens.slice(0, at), rest } : null
}

function isLead(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {}
  if (tokens.length - at < 2) return false
  // "Longshoreman Tony Reyes"
  const isTrade = at === 0 && tokens.length > 2 && /\p{Ll}(?:man|woman|er|or|ist|ian|eer)$/u.test(text)
  if (isTrade && !isGivenName(text) && isGivenName(tokens[1]?.text ?? '')) return true
  return (
    placeNames.get(text)?.form === 'adjective' ||
    /^(?:US|UK|EU|U\.S\.|U\.K\.)$/u.test(text) ||
    (OFFICE_WORDS.has(text) && at === 0)
  )
}

function looksLikeName(tokens: readonly Token[], hasOffice: boolean, isTold: boolean): boolean {
  if (tokens.length > 5) return false
  return tokens.every(({ text, lower }, index) => {
    if (text === '&') return false
    if (PARTICLES.has(lower) || /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(text)) return true
    if (
      NO_NAMES.has(text) &&
      !(
        text === 'He' ||
        text === 'Even' ||
        (text === 'My' && index > 1) ||
        text === 'April' ||
        text === 'August' ||
        text === 'You' ||
        text === 'May' ||
        text === 'June' ||
        text === 'Will' ||
        text === 'An' ||
        text === 'So' ||
        text === 'Do'
      )
    )
      return false
    // "PJ Sample"
    if (text.length > 1 && /^\p{Lu}{2,}$/u.test(text)) return index === 0 && tokens.length === 2 && INITIALS.test(text)
    if (placeNames.has(text) || PLACE_WORDS.has(text) || PORTFOLIOS.has(text))
      return (
        (index === 0 && (isGivenName(text) || (isTold && text === 'Chad')) && tokens.length > 1) ||
        (index === 1 && isTold && isGivenName(tokens[0]?.text ?? ''))
      )
    if (/[-‑](?:\p{Lu}\p{Ll}+)$/u.test(text) && text.split(/[-‑]/u).some((part) => placeNames.has(part))) return false
    return (
      !ALL_BODY_WORDS.has(text) ||
      (hasOffice && !LINKING_HEADS.has(text)) ||
      (index > 0 &&
        isGivenName(tokens[0]?.text ?? '') &&
        !/^(?:Inc|Corp|Co|Ltd)/u.test(text) &&
        tokens.length === 2 &&
        /^(?:Stanley|Bank|House|Press|Post|Lines|Steel)$/u.test(text))
    )
  })
}

/** What says that a run names a person. */
function findEvidence(run: Run, before: readonly Token[], name: readonly Token[]): string | null {
  const [first, last] = [name[0], name.at(-1)]
  if (!first || !last) return null
  if (before.some(({ lower }, at) => isOffice(before, at) || HONORIFICS.has(lower))) return 'office before'
  const previous = run.line[run.from - 1]
  if (
    before.length === 0 &&
    previous &&
    (isPersonNoun(previous.lower) || HONORIFICS.has(previous.lower)) &&
    !(name.length === 1 && (BODY_NOUNS.has(previous.lower) || TRADES.test(previous.lower))) &&
    previous.end + 1 === first.start
  )
    return 'office before'
  const behind = run.line[run.to]
  const isApposed =
    previous?.text === ',' && (behind?.text === ',' || (name.length > 1 && (behind?.text ?? '.') === '.'))
  if (isApposed && hasRoleBefore(run, name.length === 1)) return 'role before'
  // "Said Sample, 61, who farms"
  if (name.length === 1 && (isAge(run) || (behind?.text === ',' && run.line[run.to + 1]?.lower === 'who')))
    return 'role after'
  if (name.length === 1)
    return run.line[run.to]?.lower === "'s" && KIN.test(run.line[run.to + 1]?.lower ?? '') ? 'kin' : null
  // "CNN's Ann Sample"
  if (previous?.lower === "'s" && kindOfBody([run.line[run.from - 2]?.text ?? '']) === 'MEDIA' && name.length === 2)
    return 'reporter'
  if (previous?.lower === 'by' && run.line.length < 14 && run.line.length > 2) return 'byline'
  if (previous && /^(?:the|a|an)$/u.test(previous.lower) && before.length === 0) return null
  if (rolesAfter(run).length > 0) return 'role after'
  if (isAge(run)) return 'role after'
  // "Farmers such as April Sample"
  const [such, who] = [run.line[run.from - 2]?.lower, run.line[run.from - 3]?.lower ?? '']
  if (name.length > 1 && previous?.lower === 'as' && such === 'such' && GROUP_NOUNS.has(who)) return 'one of a group'
  if (name.length > 1 && /^(?:of|from|at)$/u.test(run.line[run.to]?.lower ?? '') && isAffiliation(run))
    return 'affiliation'
  const next = run.line[run.to]
  const isSmall = ADVERBS.has(next?.lower ?? '') || /ly$|^,$/u.test(next?.lower ?? '')
  const verb =
    speechVerbs.get(next?.lower ?? '') ?? (isSmall ? speechVerbs.get(run.line[run.to + 1]?.lower ?? '') : undefined)
  if (isGivenName(first.text) && !PARTICLES.has(first.lower))
    return verb || speechVerbs.has(previous?.lower ?? '') ? 'given name and verb' : 'given name'
  // "Le Locle" and "La Défense" are places: a Vietnamese name has three words as a rule.
  const isFamily = FAMILY_FIRST.has(first.text) && name.length <= 3 && (first.text !== 'Le' || name.length === 3)
  if (isFamily && first.text !== 'He') return 'family name'
  const isGoverned = /^(?:by|of|with|in|at|from|for)$/u.test(previous?.lower ?? '')
  if (verb && verb.form !== 'base' && next?.lower !== ',' && !isGoverned && !isThing(run)) return 'verb'
  if (
    previous &&
    speechVerbs.get(previous.lower)?.class === 'SAY' &&
    /^(?:said|says|added|asked|wrote|argued|explained)$/u.test(previous.lower)
  )
    return 'verb'
  if (isFamily) return 'family name'
  return name.length === 2 && isSubject(run) && hasPronounBehind(run) ? 'pronoun behind' : null
}

/** Whether what a name said is of "it": "Sample Photonics said last week that it expected". */
export function isThing({ line, to }: Pick<Run, 'line' | 'to'>): boolean {
  const rest = line.slice(to, to + 9)
  const it = rest.findIndex(({ lower }) => lower === 'it')
  const [verb, second] = [line[to + it + 1]?.lower ?? '', line[to + it + 2]?.lower ?? '']
  // "It was too late" is of no firm.
  const acts =
    /^(?:expect|plan|intend|aim)/u.test(verb) ||
    (/^(?:had|has|will)$/u.test(verb) && !/^(?:been|be|take|taken|become)$/u.test(second))
  return (
    it > 0 &&
    acts &&
    rest.slice(0, it).every(({ text }) => /^[\p{L}\p{N}]/u.test(text)) &&
    rest.slice(1, it).every(({ text }) => !/^\p{Lu}/u.test(text))
  )
}

/** Whether a name begins a clause that goes on with a verb: "Nadira Sample was", "Now Nadira Sample hears". */
function isSubject({ line, from, to }: Run): boolean {
  const before = line[from - 1]?.text ?? ''
  const isFirst = from === 0 || /^[,.]$/u.test(before) || NO_NAMES.has(before)
  return (
    isFirst &&
    (/^(?:was|is|has|had|\p{Ll}{3,}(?:s|ed))$/u.test(line[to]?.lower ?? '') || WENT.test(line[to]?.lower ?? ''))
  )
}

const WENT =
  /^(?:got|came|went|took|made|ran|began|sat|stood|knew|saw|gave|kept|held|left|lost|found|felt|grew|sold|bought|brought|built|spoke|rose|fell|did|does)$/u

/** Whether the next sentence, or the rest of this one, has "he" or "she" before anybody else is named. */
function hasPronounBehind({ line, to }: Run): boolean {
  const here = line.slice(to, to + 25)
  const end = here.findIndex(({ text }) => /^(?:\.|\p{Lu}.*)$/u.test(text))
  if (here.slice(0, end < 0 ? here.length : end).some(({ lower }) => /^(?:he|she)$/u.test(lower))) return true
  const stop = line.findIndex(({ text }, at) => at >= to && text === '.')
  if (stop < 0) return false
  const rest = line.slice(stop + 1, stop + 40)
  const pronoun = rest.findIndex(({ lower }) => /^(?:he|she)$/u.test(lower))
  const isNamed = (at: number) => [at, at + 1].every((one) => /^\p{Lu}\p{Ll}/u.test(rest[one]?.text ?? ''))
  return pronoun >= 0 && rest.slice(0, pronoun).every((_, at) => !isNamed(at))
}

/** "An analyst at X", "the chairman of X": where somebody works. */
export function isWorkplace({ line, from }: Pick<Run, 'line' | 'from'>): boolean {
  const [at, who] = [line[from - 1]?.lower ?? '', line[from - 2]?.lower ?? '']
  if (at === 'at') return isPersonNoun(who) || GROUP_NOUNS.has(who) || FIELDS_OF_WORK.has(who)
  return (
    at === 'of' &&
    /^(?:executive|chairman|chairwoman|director|founder|co-founder|analyst|economist|strategist|ceo)$/u.test(who)
  )
}

const FIELDS_OF_WORK = listWords('economics research strategy trading analysis policy markets investment')

const KIN =
  /^(?:wife|husband|son|daughter|brother|sister|mother|father|widow|uncle|aunt|family|lawyer|spokesman|spokeswoman|boss|team)$/u

/** A noun for a person in the words before the comma: "its director for the north, Ann Sample,". */
function hasRoleBefore({ line, from }: Run, isSingle: boolean): boolean {
  for (let at = from - 2; at >= Math.max(0, from - 9); at -= 1) {
    const { lower = '', kind } = line[at] ?? {}
    if (kind === 'sign' || speechVerbs.get(lower)?.form === 'past') return false
    // "The regulator, Ofgem," is no person.
    if (isSingle && BODY_NOUNS.has(lower)) return false
    if (isPersonNoun(lower)) return true
  }
  return false
}

/** Whether a body follows: "of the Energy Institute". */
function isAffiliation({ line, to }: Run): boolean {
  const from = line[to + 1]?.lower === 'the' ? to + 2 : to + 1
  for (let at = from; at < from + 6; at += 1) {
    const { text = '', lower = '' } = line[at] ?? {}
    // "Ann Sample of EMI estimates"
    const verb = at > from ? speechVerbs.get(lower) : undefined
    if (verb && /^(?:past|present)$/u.test(verb.form) && verb.class !== 'STANCE') return true
    if (!/^\p{Lu}/u.test(text) && !/^(?:of|for|and|the)$/u.test(text)) return false
    if (ALL_BODY_WORDS.has(text)) return true
  }
  return false
}

/** Whether an age follows: ", 45,". */
function isAge({ line, to }: Run): boolean {
  return line[to]?.text === ',' && /^\d{2}$/u.test(line[to + 1]?.text ?? '') && line[to + 2]?.text === ','
}

function rolesIn(tokens: readonly Token[]): string[] {
  return withSynonyms(tokens.map(({ lower }) => lower.replace(/\.$/u, '')))
}

/** The nouns for a person among words; a prime minister is the premier, and both are leaders as presidents are. */
function withSynonyms(words: readonly string[]): string[] {
  const nouns = words.filter((word) => isPersonNoun(word))
  const isPrime = words.includes('prime') && nouns.includes('minister')
  // "Trade minister", so that he is told from other ministers.
  const pairs = words.flatMap((word, at) => (at > 0 && isPersonNoun(word) ? [`${words[at - 1]} ${word}`] : []))
  const isLeader = isPrime || nouns.some((noun) => /^(?:president|premier|chancellor)$/u.test(noun))
  // Rep. Sample is a congressman or congresswoman, Sen. Sample a senator.
  const elected = words.includes('rep')
    ? ['congressman', 'congresswoman', 'lawmaker']
    : words.includes('sen')
      ? ['senator', 'lawmaker']
      : []
  // A district attorney prosecutes.
  const prosecutes =
    nouns.includes('attorney') && words.some((word) => /^(?:assistant|district|deputy|state)$/u.test(word))
  return [
    ...nouns,
    ...elected,
    ...(prosecutes ? ['prosecutor'] : []),
    ...pairs,
    ...(isPrime ? ['premier'] : []),
    ...(isLeader ? ['leader'] : []),
  ]
}

/** Role nouns in lower case directly before a run: "spokesperson He Yongqian", "economist Jane Roe". */
function rolesBefore({ line, from }: Run, skipped: number): string[] {
  const words: string[] = []
  // "The trade minister, Ann Sample,"
  const last = line[from - 1]?.text === ',' && isPersonNoun(line[from - 2]?.lower ?? '') ? from - 2 : from - 1
  for (let at = last; at >= 0 && from - at <= 5 && skipped === 0; at -= 1) {
    const { lower = '' } = line[at] ?? {}
    if (!isPersonNoun(lower) && !ADJECTIVES.has(lower)) break
    words.unshift(lower)
  }
  return withSynonyms(words)
}

/** Role nouns behind a name: ", an economist at", ", who heads"; "(D-Ohio)" tells a member of parliament. */
function rolesAfter({ line, to }: Run): string[] {
  const sign = line[to]?.text
  if (sign !== ',' && sign !== '(' && sign !== '–' && sign !== '—') return []
  const words: string[] = []
  const first = line[to + 1]
  if (first?.lower === 'who') return ['person']
  for (let at = to + 1; at < Math.min(line.length, to + 13); at += 1) {
    const { lower = '', text = '' } = line[at] ?? {}
    if (/^[,.;)“”"–—]$/u.test(text) || speechVerbs.get(lower)?.form === 'past' || GROUP_NOUNS.has(lower)) break
    if (/^(?:of|at|in|for|with|from|who|whose|and|on)$/u.test(lower) && words.length > 0) break
    if (/^(?:who|whose)$/u.test(lower)) return ['person']
    if (/^(?:is|are|was|were|has|had|have|will|would|in|on|at|to|by|from|but|which|while|as|after|when)$/u.test(lower))
      break
    if (isPersonNoun(lower)) words.push(lower.replace(/^(?:vice|co)-/u, ''))
  }
  return words
}

function findGender({ line, from }: Run, before: readonly Token[], name: readonly Token[]): 'he' | 'she' | null {
  const words = [...before.map(({ lower }) => lower), line[from - 1]?.lower ?? '']
  if (words.some((word) => /^(?:mr\.?|sir|lord|king|prince|spokesman|chairman|congressman|businessman)$/u.test(word)))
    return 'he'
  if (
    words.some((word) =>
      /^(?:mrs\.?|ms\.?|miss|lady|dame|queen|princess|spokeswoman|chairwoman|congresswoman|businesswoman)$/u.test(word),
    )
  )
    return 'she'
  return name.length > 1 ? genderOf(name[0]?.text ?? '') : null
}
