import type { Article, Paragraph } from '../article/article.ts'
import { LINKING_HEADS, MEDIA } from '../tables/bodies.ts'
import { ATTACHED, NO_NAMES, OFFICES, PARTICLES, PORTFOLIOS, SENTENCE_NOUNS } from '../tables/people.ts'
import { PERSON_NOUNS } from '../tables/roles.ts'
import { cutTokens, type Token } from '../words/tokens.ts'
import { kindOfBody } from './body-names.ts'
import { placeNames } from './places.ts'

/** Capitalised words that stand together, and what stands around them. */
export interface Run {
  readonly tokens: readonly Token[]
  /** The tokens of its paragraph, and where the run stands among them. */
  readonly line: readonly Token[]
  readonly from: number
  readonly to: number
  /** Its first letters, where the article has them as a word: UAW for United Auto Workers. */
  readonly letters: string | null
}

/** What the whole article tells of its words: which it has in lower case too. */
export interface Words {
  readonly lower: ReadonlySet<string>
  /** Its words of capitals. */
  readonly letters: ReadonlySet<string>
}

/** The words that an article has in capitals, and those that it has in lower case, so that they are no names where a sentence begins with them. */
export function collectWords({ text }: Article): Words {
  return {
    lower: new Set(text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}]*/gu)),
    letters: new Set(text.match(/(?<![\p{L}\p{N}.])\p{Lu}{3,6}(?![\p{L}\p{N}])/gu)),
  }
}

/** Whether a paragraph is a heading in which every word is written with a capital, so that capitals tell nothing. */
function isTitleCase({ text }: Paragraph): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? []
  const capital = words.filter((word) => /^\p{Lu}/u.test(word)).length
  return words.length > 1 && words.length < 25 && capital / words.length > 0.7 && !/[.!”"]$/u.test(text.trim())
}

/** Whether a paragraph is a heading: the first without an end, one in capitals, a short one without an end. */
export function isHeading(paragraph: Paragraph): boolean {
  const text = paragraph.text.replace(/^[-–—•*#\s]+|(?<![-–—*#\s])[-–—*#\s]+$/gu, '')
  if (isTitleCase(paragraph) || (paragraph.number === 1 && !/[.!?,][”"’']?$/u.test(text))) return true
  const isShort = (text.match(/[\p{L}\p{N}]+/gu) ?? []).length < 13
  return (
    isShort && /(?:[\p{L}\p{N}]|[”’"'])$/u.test(text) && !/[.!?,][”’"']?$/u.test(text) && !/\b[Bb]y \p{Lu}/u.test(text)
  )
}

const CREDIT =
  /^\W*(?:(?:additional )?(?:reporting|editing|writing|text|translation|photography|graphics?|production|with reporting)\b.{0,40}? by\b|(?:with )?(?:assistance|files|additional reporting|reporting|contributions?|inputs?) (?:from|by)\b|read more\b|source:)|\b(?:contributed (?:to|reporting)\b|\p{Lu}\p{L}+ reported from\b|writer .{0,60} contributed\.?$)/iu

/** Whether a paragraph says who made the article, and nothing of what happened. */
export function isCredit({ text }: Paragraph): boolean {
  return text.length < 250 && CREDIT.test(text.trim())
}

/** The runs of capitalised words of a paragraph. */
export function findRuns(article: Article, paragraph: Paragraph, { lower, letters }: Words): Run[] {
  const line = cutTokens(article.text, paragraph.start, paragraph.end)
  const runs: Run[] = []
  for (let at = 0; at < line.length; at += 1) {
    if (!isCapital(line[at])) continue
    const to = extend(line, at)
    const from = skipStart(line, at, to, lower)
    const tokens = line.slice(from, to)
    // EMF may stand for the Example Marshall Fund of Peru.
    const link = tokens.findIndex(({ lower }) => lower === 'of')
    const spelled = [spell(tokens), spell(tokens.slice(0, Math.max(link, 0)))].find((one) => letters.has(one))
    // "Malay-language daily"
    const isTongue = /[-‑](?:language|based|born|led|owned)$/u.test(tokens.at(-1)?.text ?? '')
    if (from < to && !isTongue) runs.push({ tokens, line, from, to, letters: spelled ?? null })
    at = to - 1
  }
  return runs
}

/** The first letters of the capitalised words of a run. */
function spell(tokens: readonly Token[]): string {
  return tokens
    .filter((token) => isCapital(token))
    .map(({ text }) => text[0] ?? '')
    .join('')
}

/** "I've", "We're" */
const CONTRACTED = /^(?:I|We|You|They|He|She|It|That|There|What|Who)[’'](?:ve|m|re|ll|d)$/u

/** Whether a token begins with a capital, as names do; a shouted word of more than five letters is none. */
export function isCapital(token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' && (/^\p{Lu}/u.test(token.text) || ATTACHED.test(token.text)) && !CONTRACTED.test(token.text)
  )
}

function isNext(line: readonly Token[], at: number): boolean {
  const [one, next] = [line[at], line[at + 1]]
  return one !== undefined && next !== undefined && next.start - one.end <= 1
}

/** Whether an apostrophe goes on with a name: "Cattlemen's Association", "Farmers' Union". */
function isOwnersName(line: readonly Token[], at: number): boolean {
  const [sign, before] = [line[at]?.lower ?? '', line[at - 1]?.lower ?? '']
  const isPlural =
    sign === "'s" ? /(?:men|women|children|people)$/u.test(before) : /^[’']$/u.test(sign) && before.endsWith('s')
  const next = line[at + 1]?.text ?? ''
  return (
    isPlural &&
    isCapital(line[at + 1]) &&
    (LINKING_HEADS.has(next) || endsInBody(line, at + 1) || MEDIA.has(`${line[at - 1]?.text}'s ${next}`))
  )
}

/** The place behind the last token of the run that begins at `at`. */
function extend(line: readonly Token[], at: number): number {
  let end = at + 1
  let hasHead = LINKING_HEADS.has(line[at]?.text ?? '')
  let isLinked = false
  while (end < line.length && isNext(line, end - 1)) {
    const token = line[end]
    if (!token) break
    // "Example Inc. It also": a sentence ends.
    if (NO_NAMES.has(token.text) && /^(?:Inc|Corp|Co|Ltd)\.$/u.test(line[end - 1]?.text ?? '')) break
    if (isCapital(token)) {
      hasHead ||= LINKING_HEADS.has(token.text)
      end += 1
      continue
    }
    if (isOwnersName(line, end)) {
      end += 1
      continue
    }
    const reach = linkLength(line, end, hasHead || OFFICES.has(line[end - 1]?.text ?? ''), isLinked)
    if (reach === 0) break
    isLinked = true
    end += reach
  }
  return end
}

/** How many small words join a run to the capitalised word behind them: particles of names, "of the", "and" in a linked name. */
function linkLength(line: readonly Token[], at: number, hasHead: boolean, isLinked: boolean): number {
  const token = line[at]
  const follows = (count: number) =>
    isCapital(line[at + count]) &&
    isNext(line, at + count - 1) &&
    !(
      token?.lower === 'on' &&
      (NO_NAMES.has(line[at + count]?.text ?? '') ||
        /^(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.?$/u.test(line[at + count]?.text ?? ''))
    )
  if (!token) return 0
  if (token.text === '&' && follows(1)) return 1
  if (PARTICLES.has(token.lower) && token.lower !== 'the') {
    if (follows(1)) return 1
    return PARTICLES.has(line[at + 1]?.lower ?? '') && follows(2) ? 2 : 0
  }
  if (hasHead && /^(?:of|for|on)$/u.test(token.lower)) {
    if (follows(1)) return 1
    return /^(?:the|a)$/u.test(line[at + 1]?.lower ?? '') && follows(2) ? 2 : 0
  }
  // "Secretary for Commerce and Economic Development"
  const isPortfolio = (count: number) => PORTFOLIOS.has(line[at + count]?.text ?? '')
  if (isLinked && token.lower === 'and' && isPortfolio(-1) && isPortfolio(1) && follows(1)) return 1
  // "Minister of State for Trade"
  if (isLinked && token.lower === 'for' && isPortfolio(-1) && isPortfolio(1) && follows(1)) return 1
  // "Ministry of Investment, Trade and Industry"
  if (isLinked && hasHead && token.text === ',' && follows(1)) return isInFields(line, at) ? 1 : 0
  // "China Chamber of Commerce to the EU (CCCEU)"
  const isChamber =
    line[at - 1]?.text === 'Commerce' && token.lower === 'in' && placeNames.has(line[at + 1]?.text ?? '')
  if (isLinked && isChamber && follows(1)) return 1
  if (isLinked && /^(?:to|in)$/u.test(token.lower)) {
    const reach = line[at + 1]?.lower === 'the' ? 2 : 1
    return follows(reach) && line[at + reach + 1]?.text === '(' ? reach : 0
  }
  if (
    token.lower === 'and' &&
    follows(1) &&
    (PORTFOLIOS.has(line[at - 1]?.text ?? '') || FIELDS.test(line[at - 1]?.text ?? '')) &&
    endsInBody(line, at + 1)
  )
    return 1
  // "The Example Textile and Apparel Association"
  const one = line[at - 1]?.text ?? ''
  const isField =
    !placeNames.has(one) && !LINKING_HEADS.has(one) && kindOfBody(['X', one]) === null && isCapital(line[at - 2])
  if (token.lower === 'and' && follows(1) && isField && endsInBody(line, at + 1) && isOfThe(line, at - 2)) return 1
  // "Example Garment Manufacturers and Exporters Association"
  const isTrades = TRADERS.test(line[at + 1]?.text ?? '') || endsInBody(line, at + 1)
  if (token.lower === 'and' && follows(1) && TRADERS.test(one) && isCapital(line[at - 2]) && isTrades) return 1
  // "The Example Foundation and Institute"
  const isTwofold = token.lower === 'and' && TWOFOLD.test(one) && TWOFOLD.test(line[at + 1]?.text ?? '')
  if (isTwofold && !isCapital(line[at + 2])) return 1
  return isLinked && token.lower === 'and' && follows(1) && hasHead ? 1 : 0
}

const TRADERS =
  /^(?:Manufacturers|Exporters|Importers|Growers|Producers|Millers|Farmers|Brewers|Traders|Distillers|Distributors|Retailers|Wholesalers)$/u
const TWOFOLD = /^(?:Foundation|Institute|Library|Museum|Archive|Centre|Center|College|School|Trust|Academy)$/u

/** Whether the capitalised words that end at a place have "the" before them, or are one with it. */
function isOfThe(line: readonly Token[], at: number): boolean {
  let from = at
  while (isCapital(line[from - 1])) from -= 1
  return line[from]?.text === 'The' || line[from - 1]?.lower === 'the'
}

/** Whether a comma parts the fields of a ministry, which "and" ends: ", Trade and Industry". */
function isInFields(line: readonly Token[], at: number): boolean {
  let place = at
  while (line[place]?.text === ',' && PORTFOLIOS.has(line[place + 1]?.text ?? '')) place += 2
  if (line[place]?.lower === ',') place += 1
  return place > at && line[place]?.lower === 'and' && PORTFOLIOS.has(line[place + 1]?.text ?? '')
}

/** What bodies with two fields are for first: "Competition and Markets Authority". */
const FIELDS =
  /^(?:Competition|Food|Securities|Oceans?|Markets?|Drugs?|Safety|Space|Aeronautics|Standards|Customs|Research|Politics|Strategic|Economic|Quality|Peace|Innovation|Investment|Bureau)$/u

/** Whether the capitalised words from a place on end in the word for a body. */
function endsInBody(line: readonly Token[], from: number): boolean {
  let at = from
  while (isCapital(line[at + 1]) && isNext(line, at)) at += 1
  return LINKING_HEADS.has(line[at]?.text ?? '') && at > from
}

const NEW_PLACES = /^(?:York|Zealand|Delhi|England|Jersey|Mexico|Orleans|Hampshire|Caledonia|Development)$/u

/** Skips words at the beginning that are capitals of the sentence only. */
function skipStart(line: readonly Token[], at: number, to: number, lower: ReadonlySet<string>): number {
  let from = at
  const isStart = (index: number) => index === 0 || /^[.!?:…“"‘'(•–—-]$/u.test(line[index - 1]?.text ?? '')
  while (from < to) {
    const token = line[from]
    if (!token) break
    const isSurname =
      token.text === 'He' &&
      isCapital(line[from + 1]) &&
      (PERSON_NOUNS.has(line[from - 1]?.lower ?? '') || (line[from - 1]?.text === ',' && line[from + 2]?.text === ','))
    // "Such as April Sample", but "in April"
    const isGiven =
      /^(?:April|June|May|August|Will|Even)$/u.test(token.text) &&
      isCapital(line[from + 1]) &&
      !NO_NAMES.has(line[from + 1]?.text ?? '') &&
      !isStart(from) &&
      !/^(?:in|since|on|by|until|till|last|next|of|from|to|early|late|this|and|or|before|after)$/u.test(
        line[from - 1]?.lower ?? '',
      )
    // "New York" and "Trade Remedies Authority" are names; "New rules" and "Trade fell" begin sentences.
    const isInName =
      (token.text === 'New' && NEW_PLACES.test(line[from + 1]?.text ?? '')) ||
      (SENTENCE_NOUNS.has(token.text) && !isStart(from) && isCapital(line[from + 1])) ||
      MEDIA.has(`${token.text}'s ${line[from + 2]?.text}`)
    const isCommon =
      /[-‑]of[-‑]/u.test(token.text) ||
      /[-‑](?:based|backed|owned|led|listed|born|controlled|state)$/u.test(token.text) ||
      (NO_NAMES.has(token.text) && !isSurname && !isInName && !isGiven) ||
      (isStart(from) &&
        lower.has(token.lower) &&
        !OFFICES.has(token.text) &&
        !(FIELDS.test(token.text) && line[from + 1]?.lower === 'and' && from + 1 < to))
    if (!isCommon && isCapital(token)) break
    from += 1
  }
  return from
}
