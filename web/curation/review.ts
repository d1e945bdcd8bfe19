import { html } from 'hono/html'
import { count } from '../../src/model/text/name-count.ts'
import type { Html, Shown } from '../define-page.ts'
import { type Marked, markParagraphs } from './mark-paragraphs.ts'

/** A proposal as the page shows it. */
export interface ReviewItem {
  readonly list: string
  readonly index: number
  readonly key?: string | null | undefined
  readonly decide?: 'accept' | 'reject' | null | undefined
  readonly band?: 'sure' | 'likely' | 'look' | null | undefined
  readonly rule?: string | null | undefined
  readonly value: Readonly<Record<string, unknown>>
}

/** What one draft is reviewed with. */
export interface Review {
  readonly slug: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly items: readonly ReviewItem[]
  /** What a change has to bring along, so that it comes from this page. */
  readonly token: string
  /** The paths of the script and of the style of this page. */
  readonly assets: { readonly script: string; readonly style: string }
  /** Ids that fields of ids may have, each with its name. */
  readonly ids: readonly (readonly [id: string, name: string])[]
}

const bands = { sure: 'sure', likely: 'likely', look: 'worth a look' }
const listNames: Readonly<Record<string, string>> = {
  alsoCites: 'named here',
  log: 'entry of a log',
  people: 'person',
  countries: 'country',
  commodities: 'good',
}

/** The page on which a draft is decided on: the article, and beside it what was proposed of it. */
export function showReview(review: Review): Shown {
  const { slug, title, paragraphs, token, assets, ids } = review
  const items = review.items
    .filter(({ list }) => list !== 'articles')
    .toSorted((one, other) => findParagraph(one) - findParagraph(other))
  const open = items.filter(({ decide }) => !decide).length
  const marked = items.flatMap((item): Marked[] =>
    wordsOf(item).map((words) => ({
      words,
      paragraph: findParagraph(item),
      band: item.band ?? 'likely',
      id: idOf(item),
    })),
  )
  return {
    title: `Review: ${title}`,
    description: 'What was proposed of an article, to be accepted, mended or rejected.',
    main: html`<link rel="stylesheet" href="${assets.style}">
<h1>${title}</h1>
<p><span id="open">${count(open, 'proposal')} undecided</span>. Keys: <kbd>j</kbd> and <kbd>k</kbd> go on and back, <kbd>a</kbd> accepts, <kbd>e</kbd> edits, <kbd>r</kbd> rejects, <kbd>Esc</kbd> leaves a field. Each decision is saved at once into <code>drafts/${slug}.yaml</code>, where it can be made as well.</p>
<noscript><p>This page needs JavaScript. Without it, edit the draft's file.</p></noscript>
<div id="review" data-token="${token}">
<article aria-label="The article">${markParagraphs(paragraphs, marked)}</article>
<section aria-label="Proposals"><ol>${items.map(showItem)}</ol>
<p><button type="button" id="finish">Accept the draft and load it</button></p>
<p id="outcome" role="status"></p></section>
</div>
<datalist id="ids">${ids.map(([id, name]) => html`<option value="${id}">${name}</option>`)}</datalist>
<script type="module" src="${assets.script}"></script>`,
  }
}

function showItem(item: ReviewItem): Html {
  const { list, index, key, decide, band, rule, value } = item
  const fields = Object.entries(value).filter(([name]) => name !== 'cite')
  return html`<li id="${idOf(item)}" tabindex="-1" data-list="${list}" data-index="${index}" data-key="${key ?? ''}" data-decide="${decide ?? ''}" class="${band ?? ''}">
<h2><a href="#p${findParagraph(item)}">#${findParagraph(item)}</a> ${listNames[list] ?? list.replace(/s$/, '')} <span class="quiet">${band ? bands[band] : 'added by hand'}${rule ? `, ${rule.replaceAll('-', ' ')}` : ''}</span></h2>
${addFields(list, fields).map(([name, one]) => showField(idOf(item), name, one))}
<p class="decide"><button type="button" value="accept" aria-pressed="${decide === 'accept'}">Accept</button> <button type="button" value="reject" aria-pressed="${decide === 'reject'}">Reject</button> <span class="state" role="status"></span></p>
</li>`
}

/** Fields that a reviewer may want to fill though the proposal leaves them out. */
const wanted: Readonly<Record<string, readonly string[]>> = {
  statements: ['gist', 'about', 'saidOn', 'dateBasis', 'role', 'restates'],
  people: ['description', 'isKnownAs'],
  organizations: ['kind', 'description', 'isKnownAs'],
  countries: ['code', 'isKnownAs'],
  commodities: ['description', 'isKnownAs'],
  topics: ['description', 'isKnownAs'],
  measures: ['description', 'isKnownAs'],
  events: ['description', 'isKnownAs'],
  agreements: ['description', 'isKnownAs'],
}

function addFields(list: string, fields: readonly [string, unknown][]): readonly [string, unknown][] {
  const there = new Set(fields.map(([name]) => name))
  return [
    ...fields,
    ...(wanted[list] ?? []).filter((name) => !there.has(name)).map((name): [string, unknown] => [name, null]),
  ]
}

const lists = new Set(['about', 'mentions', 'aliases'])
const references = new Set(['speaker', 'about', 'mentions', 'restates', 'entity', 'measure', 'country', 'isKnownAs'])
const labels: Readonly<Record<string, string>> = { isKnownAs: 'is the known' }

function showField(item: string, name: string, value: unknown): Html {
  const id = `${item}-${name}`
  const label = html`<label for="${id}">${labels[name] ?? name}</label>`
  const isList = lists.has(name) || (Array.isArray(value) && value.every((one) => typeof one === 'string'))
  if (isList)
    return html`<p>${label} <input id="${id}" name="${name}" data-list="true" value="${Array.isArray(value) ? value.join(', ') : ''}" autocomplete="off"></p>`
  if (typeof value === 'object' && value !== null)
    return html`<p>${label} <output id="${id}">${JSON.stringify(value)}</output></p>`
  const text = value === null || value === undefined ? '' : String(value)
  if (name === 'gist' || name === 'description')
    return html`<p>${label} <textarea id="${id}" name="${name}" rows="2">${text}</textarea></p>`
  return html`<p>${label} <input id="${id}" name="${name}" value="${text}"${references.has(name) ? html` list="ids"` : ''} autocomplete="off"></p>`
}

/** What of the article an item rests on: its excerpt, or its names. */
function wordsOf({ value }: ReviewItem): string[] {
  const aliases = Array.isArray(value.aliases) ? value.aliases : []
  return [value.excerpt, value.name, ...aliases].filter((one) => typeof one === 'string').slice(0, 4)
}

/** The first paragraph that an item cites. */
function findParagraph({ value }: ReviewItem): number {
  const [first] = Array.isArray(value.cite) ? value.cite : []
  const at = typeof first === 'string' ? first : String(Object(first).at)
  return Number(at.split('#')[1]) || 1
}

function idOf({ list, index }: ReviewItem): string {
  return `${list}-${index}`
}

/** The page for a draft, or files of the collection, that cannot be read. */
export function showUnreadable(message: string): Shown {
  const title = 'A file cannot be read'
  return {
    title,
    description: title,
    main: html`<h1>${title}</h1><p><code>${message}</code></p><p>Mend it, and load this page again.</p>`,
  }
}

/** The page that lists the articles which have drafts. */
export function showDrafts(
  drafts: readonly { readonly slug: string; readonly open: number; readonly isAccepted: boolean }[],
): Shown {
  const title = 'Articles to review'
  return {
    title,
    description: 'Articles that were read, and how much of them is undecided.',
    main: html`<h1>${title}</h1>
${
  drafts.length === 0
    ? html`<p>None yet: <code>tft read</code> makes a draft of an article.</p>`
    : html`<ul>${drafts.map(({ slug, open, isAccepted }) => html`<li><a href="/review/${slug}">${slug}</a>: ${count(open, 'proposal')} undecided${isAccepted ? ', accepted' : ''}</li>`)}</ul>`
}`,
  }
}
