import { writeDate } from './dates.ts'
import type { Named } from './links.ts'

/** What a reader cites: a statement as an article prints it. */
export interface Cite {
  readonly slug: string
  readonly address: string
  readonly gist: string
  readonly excerpt: string | null
  readonly speaker: Named
  readonly saidOn: string | null
  readonly article: {
    readonly title: string
    readonly publisher: string | null
    readonly publishedOn: string | null
    readonly url: string | null
  }
  readonly paragraphs: readonly number[]
}

/** A line for a footnote. */
export function citePlainly({ speaker, excerpt, gist, saidOn, article, paragraphs, address }: Cite): string {
  const words = excerpt ? `“${excerpt}”` : gist.replace(/\.$/, '')
  const source = [article.title, article.publisher, article.publishedOn && writeDate(article.publishedOn)]
    .filter(Boolean)
    .join(', ')
  return `${speaker.name}${saidOn ? ` (${writeDate(saidOn)})` : ''}: ${words}. In: ${source}, ¶${paragraphs.join(', ')}. ${address}`
}

/** An entry of BibTeX; what has a meaning there is escaped. */
export function citeAsBibTeX({ slug, speaker, gist, excerpt, article, paragraphs, address }: Cite): string {
  const fields = {
    author: `{${escapeTeX(speaker.name)}}`,
    title: `{${escapeTeX(excerpt ?? gist)}}`,
    howpublished: escapeTeX([article.title, article.publisher].filter(Boolean).join(', ')),
    ...(article.publishedOn && { date: article.publishedOn }),
    note: `paragraph ${paragraphs.join(', ')}`,
    url: article.url ?? address,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@misc{${slug},`, ...lines, '}'].join('\n')
}

function escapeTeX(text: string): string {
  return text.replace(/[\\{}]/g, '').replace(/[#$%&_~^]/g, (sign) => `\\${sign}${/[~^]/.test(sign) ? '{}' : ''}`)
}

/** An item of CSL-JSON, which reference managers read. */
export function citeAsCsl({ slug, speaker, gist, excerpt, saidOn, article, paragraphs, address }: Cite): object {
  return {
    id: slug,
    type: 'article-newspaper',
    title: excerpt ?? gist,
    author: [{ literal: speaker.name }],
    'container-title': article.publisher ?? article.title,
    ...(article.publishedOn && { issued: toCslDate(article.publishedOn) }),
    ...(saidOn && { 'event-date': toCslDate(saidOn) }),
    locator: paragraphs.join(', '),
    label: 'paragraph',
    note: `In: ${article.title}`,
    URL: article.url ?? address,
  }
}

/** Dates that reference managers can order as their parts, the others as they are. */
function toCslDate(date: string): object {
  return /^\d{4}(-\d\d){0,2}$/.test(date) ? { 'date-parts': [date.split('-').map(Number)] } : { literal: date }
}
