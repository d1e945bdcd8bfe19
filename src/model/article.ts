import { z } from 'zod'
import { edtfDate, type Span, toSpan } from './shape/edtf-date.ts'
import { name, text } from './shape/entity.ts'
import { slug } from './shape/reference.ts'
import { articleForms, valuesOf } from './vocabulary.ts'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, 'a sha256 in hexadecimal')

/** A published document that reports; `paragraphs` holds the sha256 of each normalised paragraph, or of each row of a table, in order. */
export const article = z
  .strictObject({
    slug,
    title: name,
    publisher: text.nullish(),
    publishedOn: edtfDate.nullish(),
    publishedNotBefore: edtfDate.nullish(),
    publishedNotAfter: edtfDate.nullish(),
    url: z.url().nullish(),
    form: z.enum(valuesOf(articleForms)).nullish(),
    paragraphs: z.array(sha256).min(1),
  })
  .refine(({ publishedOn, publishedNotAfter }) => publishedOn || publishedNotAfter, {
    error: 'an article has publishedOn, or publishedNotBefore and publishedNotAfter',
    path: ['publishedOn'],
  })
export type Article = z.infer<typeof article>

/** The span of days within which an article was published. */
export function spanOfPublication(article: Article): Span {
  const { publishedOn, publishedNotBefore, publishedNotAfter } = article
  const first = publishedNotBefore ?? publishedOn ?? publishedNotAfter
  const last = publishedNotAfter ?? publishedOn
  if (!first || !last) throw new TypeError(`no day of publication: ${article.slug}`)
  return { earliest: toSpan(first).earliest, latest: toSpan(last).latest }
}
