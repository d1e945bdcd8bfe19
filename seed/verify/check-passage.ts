import { normaliseParagraph, sha256OfParagraph } from '../../src/model/normalise-paragraph.ts'
import type { CitedPassage } from '../../src/model/read-citation.ts'

/** What came of checking one citation against the article's text: sound, not to be checked, or what differs. */
export type Finding =
  | { readonly outcome: 'verified' | 'unchecked' }
  | { readonly outcome: 'differs'; readonly why: string }

/** Checks one citation: the paragraph exists, its hash is the one we keep, and the excerpts stand in it word for word. */
export function checkPassage(
  { at, paragraph }: CitedPassage,
  excerpts: readonly string[],
  article: { readonly hashes: readonly string[]; readonly paragraphs: readonly string[] | undefined },
): Finding {
  if (!article.paragraphs) return { outcome: 'unchecked' }
  const text = article.paragraphs[paragraph - 1]
  if (text === undefined)
    return { outcome: 'differs', why: `${at}: the article's text has only ${article.paragraphs.length} paragraphs` }
  if (sha256OfParagraph(text) !== article.hashes[paragraph - 1])
    return { outcome: 'differs', why: `${at}: the paragraph is not the one whose sha256 articles.yaml keeps` }
  const missing = excerpts.find((excerpt) => !normaliseParagraph(text).includes(normaliseParagraph(excerpt)))
  if (missing) return { outcome: 'differs', why: `${at}: "${missing}" does not stand in that paragraph` }
  return { outcome: 'verified' }
}
