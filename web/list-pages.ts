import { readdir } from 'node:fs/promises'
import type { Address, Page } from './define-page.ts'

const folder = new URL('pages/', import.meta.url)

/** Every kind of page: each file in pages/ exports one as `page`. */
export async function listPages(): Promise<readonly Page[]> {
  const files = await readdir(folder)
  const modules = await Promise.all(files.map((file): Promise<{ page: Page }> => import(new URL(file, folder).href)))
  return modules.map(({ page }) => page)
}

/** The page at a path, and the address as that page reads it; null if there is none. */
export function findPage(pages: readonly Page[], path: string, search: URLSearchParams): [Page, Address] | null {
  const [, start = '', slug] = /^\/([^/]*)(?:\/([^/]+))?$/.exec(path) ?? []
  if (path !== `/${slug === undefined ? start : `${start}/${slug}`}`) return null
  const pattern = slug === undefined ? path : `/${start}/:slug`
  const page = pages.find((one) => one.path === pattern)
  const decoded = decode(slug ?? '')
  return page && decoded !== null ? [page, { path, slug: decoded, search }] : null
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}
