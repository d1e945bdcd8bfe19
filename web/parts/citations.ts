import { html } from 'hono/html'
import type { Html } from '../define-page.ts'
import { pathOf } from './links.ts'

/** A passage that says something. */
export interface Cited {
  readonly paragraph: number
  readonly excerpt?: string | null
  readonly article: { readonly id: string; readonly title: string; readonly publisher: string | null }
}

/** How many stand in the text; the rest opens. */
const SHOWN = 2
const LONGEST_LABEL = 26

/** Where something is written: links to the paragraphs, the first two in the text. */
export function cite(all: readonly Cited[], shown = SHOWN): Html {
  const cited = leaveOutSame(all)
  if (cited.length === 0) return html`<span class="cites none">no passage given</span>`
  const rest = cited.slice(shown)
  return html`<span class="cites">${cited.slice(0, shown).map(citeOne)}${
    rest.length > 0 ? html`<details><summary>and ${rest.length} more</summary>${rest.map(citeOne)}</details>` : ''
  }</span>`
}

function citeOne({ paragraph, article }: Cited): Html {
  return html`<a class="cite" href="${pathOf(article.id)}#p${paragraph}" title="${sayTitle(article.title)}">${nameSource(article)} ¶${paragraph}</a> `
}

function leaveOutSame(all: readonly Cited[]): Cited[] {
  return [...new Map(all.map((one) => [`${one.article.id} ${one.paragraph}`, one])).values()]
}

/** An article in a word or a few: its publisher, or what its title begins with. */
export function nameSource({ title, publisher }: Cited['article']): string {
  const name = publisher ?? sayTitle(title)
  const signs = [...name]
  return signs.length > LONGEST_LABEL
    ? `${signs
        .slice(0, LONGEST_LABEL - 1)
        .join('')
        .trimEnd()}…`
    : name
}

/** A title; where the article has none, what we call it. */
export function sayTitle(title: string): string {
  return title.replace(/^\[Untitled: (.*)\]$/, '$1')
}
