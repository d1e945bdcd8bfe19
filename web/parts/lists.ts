import { html } from 'hono/html'
import type { Address, Html } from '../define-page.ts'
import { type Cited, cite } from './citations.ts'
import { writeDate } from './dates.ts'
import { linkTo, type Named } from './links.ts'
import { type Rest, showRest } from './paging.ts'
import { showStatus } from './words.ts'

/** A page of a list. */
type Some<Row> = Pick<Rest, 'totalCount' | 'pageInfo'> & { readonly nodes: readonly Row[] }

/** Where the rest of a list is: the address of its page, and the parameter that its cursor has there. */
type Place = readonly [address: Address, name: string]

type Dated = Named & { readonly on: string | null; readonly evidence: readonly Cited[] }

/** A titled list of things with a name, a day and where that is written; nothing where there is none. */
export function showDated(title: string, list: Some<Dated>, place: Place): Html {
  const row = (one: Dated) => html`${linkTo(one)} <span class="quiet">${writeDate(one.on)}</span> ${cite(one.evidence)}`
  return showPart(title, list, place, row)
}

/** The same list, with the property that dates its things as their day. */
export function dateBy<Key extends string, Row extends { readonly [key in Key]: string | null }>(
  list: Some<Row>,
  key: Key,
): Some<Row & { readonly on: string | null }> {
  return { ...list, nodes: list.nodes.map((one) => ({ ...one, on: one[key] })) }
}

type ListedMeasure = Named & {
  readonly status: string | null
  readonly announcedOn: string | null
  readonly evidence: readonly Cited[]
}

/** A titled list of measures with how each stands, and where it is written. */
export function showMeasures(title: string, list: Some<ListedMeasure>, place: Place): Html {
  const row = (one: ListedMeasure) =>
    html`${linkTo(one)} ${one.status ? showStatus(one.status) : ''} <span class="quiet">${writeDate(one.announcedOn)}</span> ${cite(one.evidence)}`
  return showPart(title, list, place, row)
}

/** A page of a titled list, with links to the rest. */
export function showPart<Row>(
  title: string,
  { nodes, ...list }: Some<Row>,
  [address, name]: Place,
  showRow: (row: Row) => Html,
): Html {
  return showList(title, nodes.map(showRow), { address, name, ...list })
}

/** A titled list; nothing where it is empty, and links to what is left out. */
export function showList(title: string, rows: readonly Html[], rest?: Rest): Html {
  if (rows.length === 0) return html``
  return html`<section${rest ? html` id="${rest.name}"` : ''}><h2>${title}</h2><ul class="links">${rows.map((row) => html`<li>${row}</li>`)}</ul>${
    rest ? showRest(rest, rows.length) : ''
  }</section>`
}
