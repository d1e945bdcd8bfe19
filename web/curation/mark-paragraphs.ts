import { html } from 'hono/html'
import type { Html } from '../define-page.ts'

/** Words of a paragraph that a proposal rests on. */
export interface Marked {
  readonly words: string
  readonly paragraph: number
  readonly band: string
  /** The element of the proposal. */
  readonly id: string
}

/** The paragraphs of an article, numbered as citations count them, with what proposals rest on highlighted by band. */
export function markParagraphs(paragraphs: readonly string[], marked: readonly Marked[]): Html {
  const byParagraph = Map.groupBy(marked, ({ paragraph }) => paragraph)
  return html`${paragraphs.map((text, index) => {
    const spans = findSpans(text, byParagraph.get(index + 1) ?? [])
    return html`<p id="p${index + 1}"><span class="quiet number">${index + 1}</span> ${cutText(text, spans)}</p>\n`
  })}`
}

interface Found extends Marked {
  readonly start: number
  readonly end: number
}

/** Where they stand, the longer first; what lies across another one is left out. */
function findSpans(text: string, marked: readonly Marked[]): Found[] {
  const found: Found[] = []
  for (const one of marked.toSorted((first, second) => second.words.length - first.words.length)) {
    const start = text.indexOf(one.words)
    const end = start + one.words.length
    if (start < 0 || found.some((other) => start < other.end && other.start < end)) continue
    found.push({ ...one, start, end })
  }
  return found.toSorted((one, other) => one.start - other.start)
}

function cutText(text: string, spans: readonly Found[]): Html[] {
  const parts = spans.map(({ start, end, band, id }, index) => {
    const before = text.slice(spans[index - 1]?.end ?? 0, start)
    return html`${before}<mark class="${band}"><a href="#${id}">${text.slice(start, end)}</a></mark>`
  })
  return [...parts, html`${text.slice(spans.at(-1)?.end ?? 0)}`]
}
