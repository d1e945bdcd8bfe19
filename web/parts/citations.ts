import { html } from 'hono/html'
import type { Html } from '../define-page.ts'
import { linkTo, type Named, pathOf } from './links.ts'

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

/** Relationships of what a page is about, with the passages that carry each. */
export interface CitedLinks {
  readonly nodes: readonly {
    readonly type: string
    readonly from: { readonly id: string }
    readonly to: { readonly id: string }
    readonly evidence: readonly Cited[]
  }[]
}

/** A line of names that relationships of one type lead to or come from, each with where that is written; nothing without any. */
export function citeAll(words: string, all: readonly Named[], type: string, links: CitedLinks): Html {
  if (all.length === 0) return html``
  return html`<div class="line"><span>${words}</span> ${all.map(
    (one) => html`<span>${linkTo(one)} ${cite(findEvidence(one, type, links))}</span> `,
  )}</div>`
}

/** The passages that carry the relationship of a type with something. */
export function findEvidence({ id }: Pick<Named, 'id'>, type: string, { nodes }: CitedLinks): readonly Cited[] {
  return nodes.find((link) => link.type === type && [link.from.id, link.to.id].includes(id))?.evidence ?? []
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
