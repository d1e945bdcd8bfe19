import type { Span } from '../../model/shape/edtf-date.ts'

/** A paragraph of an article: a line with something on it. Places count UTF-16 units of the article's text. */
export interface Paragraph {
  /** From 1, as citations count. */
  readonly number: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** An article to read: its text as it is, and what is known of its publication. */
export interface Article {
  /** What proposals call it: the name of its file without the ending. */
  readonly name: string
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly title: string | null
  readonly publisher: string | null
  /** The first and the last day on which it may have been published, YYYY-MM-DD, by which weekdays are told; null if nothing says. */
  readonly published: Span | null
  /** What its source leaves open, for people. */
  readonly doubts: readonly string[]
}

/** What may be known of an article beside its text. */
export type Known = Partial<Pick<Article, 'title' | 'publisher' | 'published' | 'doubts'>>

const LINE = /[^\r\n]+/gu
const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u

/**
 * An article of plain text: the text is the file's own, and each line that is not blank is a paragraph, the title included. Where
 * lines are broken at a width, blank lines part the paragraphs, and a line end within one is a space.
 */
export function readPlainArticle(name: string, raw: string, known: Known = {}): Article {
  const text = isWrapped(raw) ? raw.replace(LINE_END, (end) => ' '.repeat(end.length)) : raw
  const lines = Array.from(text.matchAll(LINE)).filter(([line]) => VISIBLE.test(line))
  const paragraphs = lines.map(({ 0: line, index }, place) => ({
    number: place + 1,
    start: index,
    end: index + line.length,
    text: line,
  }))
  const { title = null, publisher = null, published = null, doubts = [] } = known
  const printed = published ? null : findPrintedDay(paragraphs)
  return {
    name,
    text,
    paragraphs,
    title,
    publisher,
    published: published ?? (printed ? { earliest: printed, latest: printed } : null),
    doubts,
  }
}

/** A line end between two lines with something on them. */
const LINE_END = /(?<=[^\s])[ \t]*\r?\n(?=[ \t]*[^\s])/gu
const WIDEST = 100
const FEWEST_WRAPPED = 3

/** Whether lines are broken at a width: none is long, and most that another one follows end within a sentence. */
function isWrapped(text: string): boolean {
  const lines = text.split(/\r?\n/u).map((line) => line.trim())
  if (lines.some(({ length }) => length > WIDEST)) return false
  const followed = lines.filter((line, at) => line !== '' && lines[at + 1])
  const broken = followed.filter((line) => !/[.!?:;][”"’')\]]*$/u.test(line))
  return broken.length >= FEWEST_WRAPPED && broken.length > followed.length * 0.6 && /[.!?]/u.test(text)
}

const NUMERIC = /\b(?<day>\d{1,2})[/.](?<month>\d{1,2})[/.](?<year>20\d\d)\b/u
const ISO = /\b(?<year>20\d\d)-(?<month>\d\d)-(?<day>\d\d)\b/u
const NAMED =
  /\b(?:(?<day>\d{1,2})(?:st|nd|rd|th)? (?<month>\p{Lu}\p{Ll}{2})\p{Ll}*\.?|(?<month2>\p{Lu}\p{Ll}{2})\p{Ll}*\.? (?<day2>\d{1,2})(?:st|nd|rd|th)?),? (?<year>20\d\d)\b/u
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The day that a line "Published on 29/10/2025" near the top of the text gives. */
function findPrintedDay(paragraphs: readonly Paragraph[]): string | null {
  const line = paragraphs
    .slice(0, 8)
    .find(({ text }) => /^(?:first |last )?(?:published|updated|posted)\b/iu.test(text))
  const groups = [ISO, NUMERIC, NAMED].map((pattern) => pattern.exec(line?.text ?? '')?.groups).find(Boolean)
  if (!groups) return null
  const { year, day = groups.day2, month = groups.month2 } = groups
  const number = /\d/u.test(month ?? '') ? Number(month) : MONTHS.indexOf((month ?? '').toLowerCase()) + 1
  if (number < 1 || number > 12 || Number(day) < 1 || Number(day) > 31) return null
  return `${year}-${String(number).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
