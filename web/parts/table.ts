import { html } from 'hono/html'
import type { Html } from '../define-page.ts'

/** A table with a caption for screen readers; where it is wider than the screen it scrolls, by keyboard too. On a phone each row is a card. */
export function showTable(caption: string, heads: readonly string[], rows: readonly (readonly unknown[])[]): Html {
  return html`<div class="table" role="region" aria-label="${caption} (table)" tabindex="0"><table><caption class="unseen">${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((cells) => html`<tr>${cells.map((cell, column) => html`<td data-head="${heads[column] ?? ''}"><div>${cell}</div></td>`)}</tr>`)}</tbody></table></div>`
}
