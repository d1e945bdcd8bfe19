import { html } from 'hono/html'
import type { Html } from '../define-page.ts'
import { type Cited, cite } from './citations.ts'
import { writeDate } from './dates.ts'
import { linkTo, type Named } from './links.ts'
import { showStatus } from './words.ts'

/** How many there are in all, where not all are shown. */
interface Some<Row> {
  readonly totalCount?: number
  readonly nodes: readonly Row[]
}

/** A titled list of things with a name and a day; nothing where there is none. */
export function showDated(
  title: string,
  { nodes, totalCount = nodes.length }: Some<Named & { readonly on: string | null }>,
): Html {
  return showList(
    title,
    nodes.map((one) => html`${linkTo(one)} <span class="quiet">${writeDate(one.on)}</span>`),
    totalCount,
  )
}

type ListedMeasure = Named & {
  readonly status: string | null
  readonly announcedOn: string | null
  readonly evidence: readonly Cited[]
}

/** A titled list of measures with how each stands, and where it is written. */
export function showMeasures(title: string, { nodes, totalCount = nodes.length }: Some<ListedMeasure>): Html {
  const rows = nodes.map(
    (one) =>
      html`${linkTo(one)} ${one.status ? showStatus(one.status) : ''} <span class="quiet">${writeDate(one.announcedOn)}</span> ${cite(one.evidence)}`,
  )
  return showList(title, rows, totalCount)
}

/** A titled list; nothing where it is empty, and how many are left out. */
export function showList(title: string, rows: readonly Html[], totalCount = rows.length): Html {
  if (rows.length === 0) return html``
  return html`<section><h2>${title}</h2><ul class="links">${rows.map((row) => html`<li>${row}</li>`)}</ul>${
    totalCount > rows.length ? html`<p class="quiet">and ${totalCount - rows.length} more</p>` : ''
  }</section>`
}
