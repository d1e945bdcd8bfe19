import { html } from 'hono/html'
import { z } from 'zod'
import { CompressedText } from '../../../web/compressed-text.ts'
import type { Page } from '../../../web/define-page.ts'
import { findPage } from '../../../web/list-pages.ts'
import { pathOf } from '../../../web/parts/links.ts'
import type { AskOperation } from './ask-operation.ts'
import type { SentFile } from './send-file.ts'
import { readList } from './walk-list.ts'

/** What only programs of search engines read. */
export function isForCrawlers(path: string): boolean {
  return path === '/robots.txt' || path === '/sitemap.xml'
}

/** What tells search engines where pages are, `site` being where the service is on the web. */
export async function answerCrawler(
  path: string,
  site: string,
  pages: readonly Page[],
  ask: AskOperation,
): Promise<SentFile> {
  if (path === '/robots.txt') return makeFile('text/plain', writeRobots(site))
  const ids = await readIds(ask)
  // Crawlers keep the sitemap that they have, and come again.
  if (!ids)
    return {
      ...makeFile('text/plain', 'The graph does not answer now.'),
      status: 503,
      headers: { 'retry-after': '60' },
    }
  const kinds = pages.filter(({ path }) => !path.includes(':') && !closed.includes(path)).map(({ path }) => path)
  const things = ids.map(pathOf).filter((path) => findPage(pages, path, new URLSearchParams()))
  return makeFile('application/xml', await writeSitemap([...kinds.sort(), ...things].map((path) => `${site}${path}`)))
}

/** Paths whose pages differ with every question: crawlers would never come to an end. */
const closed = ['/search', '/graphql']

function writeRobots(site: string): string {
  const rules = [...closed, '/*&', '/*.csv', '/*.json', '/*after=', '/*After='].map((rule) => `Disallow: ${rule}`)
  return `User-agent: *\n${rules.join('\n')}\n\nSitemap: ${site}/sitemap.xml\n`
}

const rowShape = z.object({ id: z.string() })

/** The lists of the operation, with the variables that each of them has for its length and its place. */
const lists = [
  ['entities', 'first', 'after'],
  ['articles', 'firstArticles', 'afterArticle'],
  ['statements', 'firstStatements', 'afterStatement'],
] as const

/** The ids of all entities, articles and statements, up to a cap for each, so that the rate limit lets all requests through. */
async function readIds(ask: AskOperation): Promise<string[] | null> {
  const first = await ask('Sitemap', {})
  if (first.failure || !first.data) return null
  const ids: string[] = []
  for (const [list, , after] of lists) {
    const others = Object.fromEntries(lists.flatMap(([other, length]) => (other === list ? [] : [[length, 0]])))
    const read = await readList(list, first, (cursor) => ask('Sitemap', { ...others, [after]: cursor }))
    if ('refused' in read) return null
    ids.push(...read.rows.map((row) => rowShape.parse(row).id))
  }
  return ids
}

async function writeSitemap(addresses: readonly string[]): Promise<string> {
  return String(
    await html`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((address) => html`<url><loc>${address}</loc></url>\n`)}</urlset>
`,
  )
}

function makeFile(type: string, text: string): SentFile {
  return { type, immutable: false, content: new CompressedText(text), policy: "default-src 'none'" }
}
