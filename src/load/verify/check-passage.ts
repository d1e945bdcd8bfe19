import type { CitedPassage } from '../../model/shape/citation.ts'
import { nameCount } from '../../model/text/name-count.ts'
import { levelTypography, normaliseParagraph, sha256OfParagraph } from '../../model/text/normalise-paragraph.ts'

/** The result of checking a citation against the article's text: correct, impossible to check, or what differs. */
export type Finding =
  | { readonly outcome: 'verified' | 'unchecked' }
  | { readonly outcome: 'differs'; readonly why: string }

/** Checks one citation: the paragraph exists, its hash is the one in articles.yaml, and it contains the excerpts word for word. */
export function checkPassage(
  { at, paragraph }: CitedPassage,
  excerpts: readonly string[],
  article: { readonly hashes: readonly string[]; readonly paragraphs: readonly string[] | undefined },
): Finding {
  if (!article.paragraphs) return { outcome: 'unchecked' }
  const text = article.paragraphs[paragraph - 1]
  if (text === undefined)
    return {
      outcome: 'differs',
      why: `${at}: the article's text has only ${nameCount(article.paragraphs.length, 'paragraphs')}`,
    }
  if (!hashesOf(text).includes(article.hashes[paragraph - 1] ?? ''))
    return { outcome: 'differs', why: `${at}: the paragraph is not the one whose sha256 articles.yaml keeps` }
  const missing = excerpts.find((excerpt) => !holds(text, excerpt))
  if (missing) return { outcome: 'differs', why: explainMissing(at, missing, article.paragraphs) }
  return { outcome: 'verified' }
}

/** Says in which other paragraph a missing excerpt is, if in any. */
function explainMissing(at: string, excerpt: string, paragraphs: readonly string[]): string {
  const elsewhere = paragraphs.findIndex((text) => holds(text, excerpt)) + 1
  const hint = elsewhere > 0 ? `, but in #${elsewhere}` : ''
  return `${at}: "${excerpt}" does not stand in that paragraph${hint}`
}

/** The hash of a paragraph, and that of the same with plain signs, of which articles.yaml may have been made. */
function hashesOf(text: string): string[] {
  return [text, levelTypography(text)].map(sha256OfParagraph)
}

/** Whether a text has an excerpt word for word, however both are typeset. */
export function holds(text: string, excerpt: string): boolean {
  return [normaliseParagraph, levelTypography].some((make) => make(text).includes(make(excerpt)))
}
