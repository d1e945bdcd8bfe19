import { showStatus } from '../../../web/curation/status.ts'
import type { Address } from '../../../web/define-page.ts'
import type { ServedCollection } from '../../load/collection/served-collection.ts'
import { type Site, sendDocument } from './answer-page.ts'
import type { SentFile } from './send-file.ts'

/** Whether a path is one of the pages for whoever keeps the files that are served. */
export function isForCurators(path: string): boolean {
  return path === '/status'
}

/** The page at such a path; the files are named in it, so that only this machine may see it. */
export async function answerCurator(collection: ServedCollection, address: Address, site: Site): Promise<SentFile> {
  const sent = await sendDocument({ shown: showStatus(collection) }, address, site)
  return { ...sent, headers: { 'cache-control': 'no-store' } }
}
