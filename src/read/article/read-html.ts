import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { ExpectedError } from '../../errors.ts'
import { nameCount } from '../../model/text/name-count.ts'
import { type Article, type Known, readPlainArticle } from './article.ts'

/** A page with fewer paragraphs is a paywall, or one that a script would have to fill. */
const FEWEST = 3
const DAY = /^\d{4}-\d\d-\d\d/u
/** What holds a paragraph of its own. */
const BLOCKS = 'p, li, h1, h2, h3, h4, h5, h6, blockquote, pre, td, th, dd, dt, figcaption'

/**
 * An article of a saved page: the text is the title and the paragraphs of its main part, joined by blank lines. Scripts are not
 * run and nothing is fetched.
 */
export function readHtmlArticle(name: string, html: string, given: Known = {}): Article {
  const { document } = parseHTML(/<html\b/iu.test(html) ? html : `<html><body>${html}</body></html>`)
  const { day, publisher } = readMetadata(document)
  const count = countArticles(document)
  const page = new Readability(document, { charThreshold: 200 }).parse()
  const body = parseHTML(`<html><body>${page?.content ?? ''}</body></html>`).document.body
  const blocks = Array.from(body.querySelectorAll(BLOCKS))
  const inner = blocks.filter((block) => block.querySelector(BLOCKS) === null && block.closest('figure') === null)
  const paragraphs = inner.map(({ textContent }) => level(textContent)).filter((text) => text !== '')
  if (paragraphs.length < FEWEST)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${name}: the page has ${nameCount(paragraphs.length, 'paragraphs')} of text, fewer than ${FEWEST}: save it after it has loaded in the browser, or put its text into a .txt file.`,
    )
  const stub = paragraphs.find((text) => PAYWALL.test(text))
  if (stub !== undefined && paragraphs.filter((text) => SENTENCE.test(text)).length < FEWEST_BEFORE_PAYWALL)
    throw new ExpectedError(
      'BAD_USER_INPUT',
      `${name}: the page breaks off behind "${cutWords(stub)}": save it when the whole article shows, or put its text into a .txt file.`,
    )
  const title = level(page?.title) || null
  const lines = title === null || paragraphs[0] === title ? paragraphs : [title, ...paragraphs]
  const known = {
    title,
    publisher: publisher ?? (level(page?.siteName) || null),
    published: day ? { earliest: day, latest: day } : null,
    doubts: count > 1 ? [`the page has ${count} articles, of which one is read: save each one's own page.`] : [],
  }
  return readPlainArticle(name, lines.join('\n\n'), { ...known, ...given })
}

/** What a page says that shows the beginning alone. */
const PAYWALL =
  /\b(?:subscribe (?:now |today )?to (?:continue|read|unlock)|already a subscriber|to continue reading|sign in to (?:continue|read)|for subscribers only|subscribers? only|unlock (?:this|the) (?:article|story)|create (?:a free|an) account to|register to (?:continue|read))\b/iu
/** A sentence of some length. */
const SENTENCE = /^(?:\S+\s+){11,}\S+[.!?”"’']$/u
/** A teaser has fewer. */
const FEWEST_BEFORE_PAYWALL = 5

function cutWords(text: string): string {
  return text.split(' ').slice(0, 8).join(' ')
}

/** How many articles with text of their own a page has: teasers of others have less. */
function countArticles(document: Document): number {
  return Array.from(document.querySelectorAll('article')).filter(
    (one) =>
      one.querySelector('article') === null &&
      Array.from(one.querySelectorAll('p')).filter(({ textContent }) => level(textContent).length > 60).length >=
        FEWEST,
  ).length
}

/** One line of what a block shows. */
function level(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim()
}

/** What a page says of itself in JSON-LD, meta tags and times. */
interface Metadata {
  readonly day: string | null
  readonly publisher: string | null
}

/** Reads the day of publication and the publisher, JSON-LD first. */
function readMetadata(document: Document): Metadata {
  const nodes = Array.from(document.querySelectorAll('script[type="application/ld+json"]')).flatMap(({ textContent }) =>
    listNodes(parseJson(textContent)),
  )
  const meta = (...names: string[]) =>
    names.map((name) =>
      document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content'),
    )
  const days = [
    ...nodes.map((node) => node.datePublished),
    ...meta(
      'article:published_time',
      'datePublished',
      'date',
      'pubdate',
      'parsely-pub-date',
      'dc.date',
      'DC.date.issued',
    ),
    document.querySelector('time[datetime]')?.getAttribute('datetime'),
  ]
  const publishers = [...nodes.map((node) => nameOf(node.publisher)), ...meta('og:site_name', 'application-name')]
  const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
  const day = days.filter(isText).find((value) => DAY.test(value))
  return { day: day?.slice(0, 10) ?? null, publisher: publishers.find(isText)?.trim() ?? null }
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '')
  } catch {
    return null
  }
}

/** All objects of a JSON-LD document: itself, lists, graphs. */
function listNodes(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(listNodes)
  if (typeof value !== 'object' || value === null) return []
  const node: Record<string, unknown> = { ...value }
  return [node, ...listNodes(node['@graph'])]
}

function nameOf(value: unknown): unknown {
  if (Array.isArray(value)) return nameOf(value[0])
  return typeof value === 'object' && value !== null && 'name' in value ? value.name : value
}
