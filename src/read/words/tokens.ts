import type { Marked } from '../quotes/find-marked.ts'

/** A word, a sign or a whole marked span of a stretch of text. Places count UTF-16 units of the article. */
export interface Token {
  readonly kind: 'word' | 'number' | 'sign' | 'quote'
  readonly start: number
  readonly end: number
  readonly text: string
  /** The text in lower case, with straight apostrophes. */
  readonly lower: string
  /** The marked span that it stands for. */
  readonly marked?: Marked
}

/** Abbreviations with dots; initials of names; amounts and rates; words, with their apostrophes and hyphens; a possessive ending; signs. */
const TOKEN =
  /(?:\p{L}\.){2,}|(?<![\p{L}\p{N}.])\p{Lu}\.(?= \p{Lu}\p{Ll})(?! (?:The|An?|It|He|She|They|We|In|On|At|But|And|This|That|These|If|As|For|His|Her|Its|There)\b)|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|Sgt|Capt|Rev|Hon|Adm|Maj|Brig|Cmdr|Smt|Jr|Sr|No|Nos|Sec|Secs|Art|Para|Inc|Corp|Co|Ltd|vs|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.|\p{Nd}+[-‑]year[-‑]old|Dato[’'](?= )|[$£€¥]?\p{Nd}+(?:,\p{Nd}+)*(?:\.\p{Nd}+)?(?:%|\p{L}+)?|(?<=[\p{L}.])[’'][sS](?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:[’'](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*(?:[-‑&](?=[\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:[’'](?![sS](?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}]*)*)*|\S/gu

/** Cuts a stretch of an article's text into tokens; each of the marked spans in it, with its marks, is one. */
export function cutTokens(text: string, start: number, end: number, spans: readonly Marked[] = []): Token[] {
  const tokens: Token[] = []
  let at = start
  for (const marked of spans) {
    const opening = marked.start - 1
    const closing = marked.isClosed ? marked.end + 1 : marked.end
    tokens.push(...cutPlain(text, at, opening))
    const shown = text.slice(opening, closing)
    tokens.push({ kind: 'quote', start: opening, end: closing, text: shown, lower: shown, marked })
    at = closing
  }
  return [...tokens, ...cutPlain(text, at, end)]
}

function cutPlain(text: string, start: number, end: number): Token[] {
  return Array.from(text.slice(start, end).matchAll(TOKEN), ({ 0: raw, index }) => ({
    kind: kindOf(raw),
    start: start + index,
    end: start + index + raw.length,
    text: raw,
    lower: raw.replaceAll('’', "'").toLowerCase(),
  }))
}

function kindOf(raw: string): Token['kind'] {
  if (/^[$£€¥]?\p{Nd}/u.test(raw)) return 'number'
  return /^[\p{L}’']\p{L}|^\p{L}/u.test(raw) || /^[’'][sS]$/u.test(raw) ? 'word' : 'sign'
}

const ABBREVIATIONS =
  /^(?:\p{L}\.(?:\p{L}\.)*|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|St|Sgt|Capt|Rev|Hon|Adm|Maj|Brig|Cmdr|Smt|vs|No|Nos|Sec|Secs|Art|Para|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec)\.)$/u
/** After these a sentence may go on or end: what follows decides. */
const MAYBE = /^(?:\p{L}\.(?:\p{L}\.)+|Inc\.|Corp\.|Co\.|Ltd\.|Jr\.|Sr\.)$/u
const STARTERS = new Set(
  'the a an it he she they we in on at but and this that these those there while if as for after before however meanwhile both its his her their'.split(
    ' ',
  ),
)

/** Groups the tokens of a stretch into sentences. A marked span that ends a sentence ends the one that it stands in, unless words of it follow. */
export function groupSentences(tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = []
  let current: Token[] = []
  for (const [index, token] of tokens.entries()) {
    current.push(token)
    if (!endsSentence(token, tokens[index + 1], tokens[index + 2])) continue
    sentences.push(current)
    current = []
  }
  if (current.length > 0) sentences.push(current)
  return sentences
}

function endsSentence(token: Token, next: Token | undefined, second: Token | undefined): boolean {
  if (!next) return true
  const isCapital = /^\p{Lu}/u.test(next.text)
  if (token.kind === 'quote') {
    const inner = token.text.replace(/[”"’'»]+$/u, '')
    if (!/[.!?…]$/u.test(inner)) return false
    if (next.kind === 'quote') return true
    // "Is it over?" Smith asked: a question or exclamation may be followed by who said it, as a comma would be.
    const mayGoOn = /[!?…]$|\.\.\.$/u.test(inner)
    if (mayGoOn && second && /^(?:said|asked|says|asks|told|wrote|added|replied)$/u.test(second.lower)) return false
    return isCapital
  }
  if (token.kind === 'sign') return /^[.!?…]$/u.test(token.text) && !/^[.,;a-z]/u.test(next.text)
  if (!MAYBE.test(token.text) || ABBREVIATIONS.test(token.text) === false) return false
  return MAYBE.test(token.text) && isCapital && STARTERS.has(next.lower)
}
