import anyAscii from 'any-ascii'

const ASCII = /^[\t-\r -~]*$/
/** What nobody sees: zero-width signs, soft hyphens, direction marks, variation selectors, control characters. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}[\p{Cc}--[\t-\r]]]/gv
/** Whatever people type for an apostrophe: quotation marks, accents and primes that stand alone, letters that look like one. */
export const APOSTROPHE = String.raw`['\u0060\u00B4\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8\u02CA\u02CB\u0384\u055A\u05F3\u2018\u2019\u201B\u2032\u2035\uA78C\uFF07\uFF40]`
const APOSTROPHES = new RegExp(APOSTROPHE, 'gu')
/** Cyrillic stress marks; ё is written е. Other Cyrillic letters with marks, such as й, are letters of their own. */
const CYRILLIC_STRESS =
  /([\u0430\u0435\u0438\u043E\u0443\u044B\u044D\u044E\u044F\u0454\u0456]\u0308*)[\u0300\u0301]+/giu
const CYRILLIC_YO = /(\u0435)\u0308+/giu
/** Points that Hebrew and Arabic texts may leave out, and the forms of alef. */
const OPTIONAL_POINTS =
  /[\u0591-\u05BD\u05BF\u05C1\u05C2\u05C4\u05C5\u05C7\u0640\u064B-\u0652\u0656-\u065F\u0670\u06D6-\u06DC]/gu
const ALEFS = /\u0627[\u0653-\u0655]+|\u0671/gu

/**
 * Writes a text with plain letters: without invisible signs, with straight apostrophes, and without marks where a script may do
 * without them. A mark that makes another letter, in Japanese or Hindi for example, stays: カ is not ガ.
 */
export function foldMarks(text: string): string {
  if (ASCII.test(text)) return text.replaceAll('`', "'")
  return (
    text
      .replace(INVISIBLE, '')
      .replace(APOSTROPHES, "'")
      .normalize('NFKD')
      .replace(APOSTROPHES, "'")
      .replace(/([\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '$1')
      .replace(CYRILLIC_STRESS, '$1')
      .replace(CYRILLIC_YO, '$1')
      .replace(OPTIONAL_POINTS, '')
      .replace(ALEFS, '\u0627')
      // Marks on nothing, or on a digit or sign.
      .replace(/(^|[^\p{L}\p{M}])\p{M}+/gu, '$1')
      // Letters that Unicode does not take apart: ł, ø, ß, ı, æ, þ …
      .replace(/[\p{Script=Latin}--\p{ASCII}]/gv, (letter) => anyAscii(letter).replace(/[^a-z]/giu, ''))
      .normalize('NFC')
  )
}

/** The same in lower case; a sigma at the end of a word is a sigma. */
export function foldText(text: string): string {
  return foldMarks(text).toLowerCase().replaceAll('ς', 'σ')
}
