import { APOSTROPHE, foldText } from './fold-marks.ts'

/** A word of a text, or a run of a script that puts no spaces between words. */
export interface Word {
  readonly start: number
  readonly end: number
  /** How it is compared: folded, without apostrophes, a possessive 's and the dots of an abbreviation. */
  readonly folded: string
  readonly isRun: boolean
}

/**
 * Letters and signs of scripts that do not separate words by spaces, or whose words carry others. Some apostrophes and
 * accents (U+02B0 to U+02FF) may stand in them too, but mostly stand in Latin words.
 */
const RUN = String.raw`[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]--[\u02B0-\u02FF]]`
const LETTER = String.raw`[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]`
const IN_RUN = `[${LETTER}&&[${RUN}\\p{M}\\p{Default_Ignorable_Code_Point}]]`
const IN_WORD = `[${LETTER}--${RUN}]`

/** A run; an abbreviation; a number with its decimals and thousands; a word, with apostrophes inside. */
const WORD = new RegExp(
  [
    `(?<run>[${LETTER}&&${RUN}]${IN_RUN}*)`,
    String.raw`(?<!${LETTER})\p{L}(?:\.\p{L})+(?!${LETTER})`,
    String.raw`\p{Nd}+(?:\.\p{Nd}+|,\p{Nd}{3}(?!\p{Nd}))+${IN_WORD}*`,
    `${IN_WORD}+(?:${APOSTROPHE}${IN_WORD}+)*`,
  ].join('|'),
  'gv',
)
const LONGEST_WORD = 100

/** The words of a text in order. Texts are indexed, searched and marked by these alone, so that what stands in one is found in it. */
export function segmentWords(text: string): Word[] {
  const words: Word[] = []
  for (const { 0: raw, index, groups } of text.matchAll(WORD)) {
    const isRun = groups?.run !== undefined
    // Folding makes (一) of one sign in brackets.
    const folded = isRun ? foldText(raw).replace(/[^\p{L}\p{M}\p{N}]/gu, '') : foldWord(raw)
    if (folded !== '') words.push({ start: index, end: index + raw.length, folded, isRun })
  }
  return words
}

function foldWord(raw: string): string {
  const folded = foldText(raw)
    .replace(/'s$/u, '')
    .replace(/[^\p{L}\p{M}\p{N}.]/gu, '')
  return (/^\p{Nd}/u.test(folded) ? folded : folded.replaceAll('.', '')).slice(0, LONGEST_WORD)
}
