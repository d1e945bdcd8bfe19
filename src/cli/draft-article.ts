import { ExpectedError } from '../errors.ts'
import type { CheckedEntry } from '../load/read/read-seed.ts'
import { edtfDate, type Span, toEdtfDate } from '../model/shape/edtf-date.ts'
import { slugify } from '../model/text/fold-name.ts'
import type { Article } from '../read/article/article.ts'
import { type DraftReport, makeDraft, type Proposed, type ReadArticle } from '../review/make-draft.ts'

/** What a person says of an article where its file does not, or otherwise. */
export interface GivenMetadata {
  readonly slug?: string
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  /** Whether it is a document, whose lines are sections. */
  readonly document?: true
}

/** Puts an article into a collection, with the draft of what was proposed. */
export function draftArticle(
  folder: string,
  article: Article,
  given: GivenMetadata,
  { proposals, entries }: { readonly proposals: Proposed; readonly entries: readonly CheckedEntry[] },
): DraftReport & { readonly slug: string } {
  const { slug = slugify(article.name).slice(0, 80), title, publisher, url, document } = given
  const paragraphs = article.paragraphs.map(({ text }) => text)
  const read: ReadArticle = {
    slug,
    title: title ?? article.title ?? paragraphs[0] ?? slug,
    publisher: publisher ?? article.publisher,
    url: url ?? null,
    form: document ? 'DOCUMENT' : null,
    published: datePublication(article),
    paragraphs,
  }
  return {
    slug,
    ...makeDraft(
      folder,
      read,
      proposals,
      entries.map(({ entry }) => entry),
    ),
  }
}

function datePublication({ name, published }: Article): ReadArticle['published'] {
  if (!published)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `Nothing in ${name} tells when it was published: say it with --published 2025-10-29.`,
    )
  const publishedOn = toEdtfDate(published)
  return publishedOn === null ? toBounds(published) : { publishedOn: edtfDate.parse(publishedOn) }
}

function toBounds({ earliest, latest }: Span): ReadArticle['published'] {
  return { publishedNotBefore: edtfDate.parse(earliest), publishedNotAfter: edtfDate.parse(latest) }
}
