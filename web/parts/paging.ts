import { html } from 'hono/html'
import type { Address, Html } from '../define-page.ts'

/** Where a page of a list ends, and whether there is another one. */
interface PageEnd {
  readonly hasNextPage: boolean
  readonly endCursor: string | null
}

/** A link to the next page of the page's own list, and one back to its start. */
export function showPaging(address: Address, end: PageEnd): Html {
  const { search } = address
  if (!end.hasNextPage && !search.has('after')) return html``
  return html`<nav class="paging" aria-label="More of the list">${
    search.has('after') ? html`<a href="${changeParameter(address, 'after', null)}">From the start</a> ` : ''
  }${
    end.hasNextPage
      ? html`<a rel="next" href="${changeParameter(address, 'after', end.endCursor)}">Next</a>`
      : html`<span class="quiet">This is the end of the list.</span>`
  }</nav>`
}

/** The rest of one of several lists of a page: the parameter `name` is where it goes on, and the place of the list. */
export interface Rest {
  readonly address: Address
  readonly name: string
  readonly totalCount: number
  readonly pageInfo: PageEnd
}

/** Links to the rest of one of several lists, of which so many rows are shown; nothing where there is no more. */
export function showRest({ address, name, totalCount, pageInfo }: Rest, shown: number): Html {
  const isLater = address.search.has(name)
  if (!pageInfo.hasNextPage && !isLater) return html``
  const next = html`<a href="${changeParameter(address, name, pageInfo.endCursor)}#${name}">${isLater ? 'Next' : `and ${totalCount - shown} more`}</a>`
  return html` <span class="rest">${isLater ? html`<a href="${changeParameter(address, name, null)}#${name}">From the start</a> ` : ''}${pageInfo.hasNextPage ? next : ''}</span>`
}

/** The same address with another value of a parameter, such as a cursor, or without it. */
export function changeParameter({ path, search }: Address, name: string, value: string | null): string {
  const changed = new URLSearchParams(search)
  changed.delete(name)
  if (value) changed.set(name, value)
  return [path, changed].filter(String).join('?')
}
