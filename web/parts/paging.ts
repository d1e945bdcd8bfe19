import { html } from 'hono/html'
import type { Address, Html } from '../define-page.ts'

/** A link to the next page of a list, and one back to its start. */
export function showPaging(
  { path, search }: Address,
  { hasNextPage, endCursor }: { readonly hasNextPage: boolean; readonly endCursor: string | null },
): Html {
  const start = new URLSearchParams(search)
  start.delete('after')
  const next = new URLSearchParams(start)
  if (endCursor) next.set('after', endCursor)
  if (!hasNextPage && !search.has('after')) return html``
  return html`<nav class="paging" aria-label="More of the list">${
    search.has('after') ? html`<a href="${[path, start].filter(String).join('?')}">From the start</a> ` : ''
  }${hasNextPage ? html`<a rel="next" href="${path}?${next}">Next</a>` : html`<span class="quiet">This is the end of the list.</span>`}</nav>`
}
