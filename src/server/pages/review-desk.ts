import { existsSync } from 'node:fs'
import { z } from 'zod'
import type { Review } from '../../../web/curation/review.ts'
import { listNames } from '../../load/check/check-entries.ts'
import type { ServedCollection } from '../../load/collection/served-collection.ts'
import { readFolders } from '../../load/read/read-seed.ts'
import { readText } from '../../load/read/read-text.ts'
import { identify } from '../../model/concepts.ts'
import { readParagraphs } from '../../model/text/normalise-paragraph.ts'
import { acceptDraft, describeAccepted } from '../../review/accept-draft.ts'
import { changeDraft, linkItem, listDrafts, listItems, openDraft, placeFiles } from '../../review/draft-file.ts'

/** The longest text and the longest list that a field takes. */
const LONGEST = 20_000
const MOST = 200

const changeShape = z.union([
  z.strictObject({ accept: z.literal(true) }),
  z.strictObject({
    list: z.string().max(40),
    index: z.int().min(0),
    key: z.string().max(1_000).nullable(),
    decide: z.enum(['accept', 'reject']).nullable().optional(),
    values: z
      .record(
        z.string().regex(/^(?!decide$|band$|rule$|key$)[a-z][a-zA-Z]{0,40}$/u),
        z.union([z.string().max(LONGEST), z.array(z.string().max(1_000)).max(MOST), z.null()]),
      )
      .optional(),
  }),
])
type Change = z.infer<typeof changeShape>

/** What the page sends: a change, or all that was still unsent when it was left, in the order in which it was made. */
export const sentShape = z.union([changeShape, z.array(changeShape).max(1_000)])

/** The folder whose drafts are reviewed: the last of those that are served, which is the analyst's own. */
function findFolder({ folders }: ServedCollection): string {
  return folders.at(-1) ?? '.'
}

/** The drafts, and what of them is undecided. */
export function listReviews(collection: ServedCollection) {
  const folder = findFolder(collection)
  return listDrafts(folder).map((slug) => {
    const files = placeFiles(folder, slug)
    const items = listItems(openDraft(files.draft)).filter(({ list }) => list !== 'articles')
    return { slug, open: items.filter(({ decide }) => !decide).length, isAccepted: existsSync(files.reading) }
  })
}

/** What the page of a draft shows; null where there is no such draft. */
export function openReview(collection: ServedCollection, slug: string): Omit<Review, 'assets' | 'token'> | null {
  const folder = findFolder(collection)
  if (!listDrafts(folder).includes(slug)) return null
  const files = placeFiles(folder, slug)
  const items = listItems(openDraft(files.draft))
  const [article] = items.filter(({ list }) => list === 'articles')
  const paragraphs = existsSync(files.text) ? readParagraphs(readText(files.text)) : []
  const drafts = new Map([[files.reading, files.draft]])
  const known = readFolders(collection.folders, drafts).entries.flatMap(({ entry }) => {
    const id = entry && 'aliases' in entry.value ? identify(entry) : null
    return entry && id !== null ? [[id, listNames(entry)[0] ?? id] as const] : []
  })
  return { slug, title: String(article?.value.title ?? slug), paragraphs, items, ids: known }
}

/** Makes what was sent; of several changes a bad one does not keep those after it from being made, and is told when all are. */
export function makeSent(collection: ServedCollection, slug: string, sent: z.infer<typeof sentShape>): Outcome {
  if (!Array.isArray(sent)) return makeChange(collection, slug, sent)
  const refusals = sent.flatMap((change) => {
    try {
      makeChange(collection, slug, change)
      return []
    } catch (error) {
      return [error]
    }
  })
  if (refusals.length > 0) throw refusals[0]
  return {}
}

/** What the page says of a change, and whether it has to show itself anew. */
interface Outcome {
  readonly message?: string
  readonly reload?: boolean
}

function makeChange(collection: ServedCollection, slug: string, change: Change): Outcome {
  const { draft } = placeFiles(findFolder(collection), slug)
  if ('accept' in change) return { message: describeAccepted(acceptDraft(collection.folders, slug)) }
  const { list, index, key, decide, values = {} } = change
  const { isKnownAs, ...rest } = values
  if (typeof isKnownAs === 'string') {
    linkItem(draft, { list, index, key }, isKnownAs)
    return { reload: true }
  }
  changeDraft(draft, { list, index, key, values: rest, ...(decide !== undefined && { decide }) })
  return {}
}
