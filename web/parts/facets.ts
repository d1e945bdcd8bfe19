import { html } from 'hono/html'
import type { Html } from '../define-page.ts'
import type { Named } from './links.ts'

/** A value by which a list can be narrowed, how often it is there, and the address that narrows by it. */
export interface Facet {
  readonly name: string
  readonly count: number
  readonly to: string
  readonly chosen?: boolean
}

/** Links that narrow a list by one thing, the chosen one with a link that takes it away; nothing where there is no choice. */
export function showFacets(title: string, facets: readonly Facet[], without?: string, note = ''): Html {
  if (facets.length + Number(note !== '') < 2 && !without) return html``
  return html`<nav class="facets" aria-label="${title}"><b>${title}</b> ${without ? html`<a href="${without}">any</a> ` : ''}${facets.map(
    ({ name, count, to, chosen }) =>
      html`<a href="${to}"${chosen ? html` aria-current="true"` : ''}>${name} <span>${count}</span></a> `,
  )}${note ? html`<span>${note}</span>` : ''}</nav>`
}

/** Who speaks most, each with an address. */
export function listSpeakers(
  rows: readonly { readonly speaker: Named; readonly statementCount: number }[],
  findAddress: (speaker: Named) => string,
): Facet[] {
  return rows.map(({ speaker, statementCount }) => ({
    name: speaker.name,
    count: statementCount,
    to: findAddress(speaker),
  }))
}
