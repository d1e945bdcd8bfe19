import { realpathSync } from 'node:fs'
import { showDrafts, showReview, showUnreadable } from '../../../web/curation/review.ts'
import { showStatus } from '../../../web/curation/status.ts'
import type { Address, Shown } from '../../../web/define-page.ts'
import { ExpectedError } from '../../errors.ts'
import type { ServedCollection } from '../../load/collection/served-collection.ts'
import { answerNothing, type Form, makeFile, type Site, sendDocument } from './answer-page.ts'
import { listReviews, openReview } from './review-desk.ts'
import type { SentFile } from './send-file.ts'

/** Whether a path is one of the pages for whoever keeps the files that are served. */
export function isForCurators(path: string): boolean {
  return path === '/status' || path === '/review' || path.startsWith('/review/')
}

/** The page at such a path; the files are named in it, so that only this machine may see it. */
export async function answerCurator(
  collection: ServedCollection,
  address: Address,
  form: Form,
  site: Site,
): Promise<SentFile> {
  const headers = { 'cache-control': 'no-store' }
  if (form === 'json' && address.path === '/status') {
    const folders = collection.folders.map((folder) => realpathSync(folder))
    const text = JSON.stringify({ folders, outcome: collection.outcome, warnings: collection.warnings })
    return { ...makeFile('application/json', text), headers }
  }
  const shown = showOrExplain(collection, address, site)
  if (!shown) return await answerNothing(address, site)
  return { ...(await sendDocument({ shown }, address, site)), headers }
}

/** A draft that cannot be read is told with its reason, since it may be mended in its file. */
function showOrExplain(collection: ServedCollection, address: Address, site: Site): Shown | null {
  try {
    return showCuration(collection, address, site)
  } catch (error) {
    if (error instanceof ExpectedError) return showUnreadable(error.message)
    throw error
  }
}

function showCuration(collection: ServedCollection, { path }: Address, { assets }: Site): Shown | null {
  if (path === '/status') return showStatus(collection)
  if (path === '/review') return showDrafts(listReviews(collection))
  const review = openReview(collection, path.slice('/review/'.length))
  const { reviewScript: script, reviewStyle: style } = assets.paths
  return review && showReview({ ...review, token: collection.token, assets: { script, style } })
}
