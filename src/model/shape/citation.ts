import { z } from 'zod'
import { countWords } from '../text/count-words.ts'

/** The most words of a source that may stand anywhere. */
export const MOST_EXCERPT_WORDS = 12

/** Where in an article something stands: its slug and the n-th non-empty line of its text, as article-slug#n. */
const passage = z
  .string()
  .regex(/^[a-z0-9-]+#[1-9]\d*$/u, 'a passage is article-slug#paragraph, for example some-article#12')

/** At most twelve words of a source, without the quotation marks. */
export const excerpt = z
  .string()
  .min(1)
  .refine((text) => {
    const count = countWords(text)
    return count > 0 && count <= MOST_EXCERPT_WORDS
  }, `an excerpt has at most ${MOST_EXCERPT_WORDS} words, and at least one, as Unicode tells words apart`)

/** A passage that carries a fact, alone or with an excerpt of it. */
export const citation = z.union([passage, z.strictObject({ at: passage, excerpt: excerpt.optional() })])

/** The evidence of one fact: at least one citation. */
export const evidence = z.array(citation).min(1, 'every fact carries at least one citation')
export type Citation = z.infer<typeof citation>

/** The parts of a citation. */
export interface CitedPassage {
  /** The passage as written: article-slug#paragraph. */
  readonly at: string
  readonly article: string
  readonly paragraph: number
  readonly excerpt: string | undefined
}

/** Splits a citation into its parts. */
export function readCitation(citation: Citation): CitedPassage {
  const { at, excerpt } = typeof citation === 'string' ? { at: citation } : citation
  const [article = '', paragraph] = at.split('#')
  return { at, article, paragraph: Number(paragraph), excerpt }
}
