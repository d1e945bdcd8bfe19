import { html } from 'hono/html'
import { count } from '../../src/model/text/name-count.ts'
import { type Address, type Html, readParameter } from '../define-page.ts'
import { addressWith, type Named } from './links.ts'
import { showPaging } from './paging.ts'
import { type Extent, sayExtent } from './search-extent.ts'
import { type Said, showStatement } from './statements.ts'

interface Subject {
  readonly subject: Named
  readonly statementCount: number
}

/** The width of the longest bar. */
const LONGEST = 120

/** What a speaker speaks about, most often first; a click keeps what was said about that. */
export function showSubjects(
  { path, search }: Address,
  { id }: Named,
  { nodes, totalCount }: { readonly nodes: readonly Subject[]; readonly totalCount: number },
): Html {
  if (nodes.length === 0) return html``
  const most = Math.max(...nodes.map(({ statementCount }) => statementCount))
  return html`<section><h2>Speaks about</h2><ul class="bars">${nodes.map(
    ({ subject, statementCount }) =>
      html`<li><a href="${addressWith(path, { about: subject.id })}#said"${
        search.get('about') === subject.id ? html` aria-current="true"` : ''
      }>${subject.name}</a> <svg class="count" width="${LONGEST}" height="10" aria-hidden="true"><rect width="${Math.round((LONGEST * statementCount) / most)}" height="10"/></svg> ${statementCount}</li>`,
  )}</ul>${totalCount > nodes.length ? html`<p><a href="${addressWith('/who-on-what', { speaker: id })}">and ${totalCount - nodes.length} more</a></p>` : ''}</section>`
}

interface AllSaid {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  readonly nodes: readonly Said[]
}

/** All that a speaker said, newest first, or what of it is about something. */
export function showAllSaid(address: Address, name: string, said: AllSaid, stats: Extent): Html {
  const about = readParameter(address, 'about')
  const heading = about
    ? `What ${name} said about ${about.replace(/^\w+:/, '').replaceAll('-', ' ')}`
    : `All that ${name} said`
  return html`<section id="said"><h2>${heading}</h2>
<p class="quiet">${said.totalCount === 0 ? `Nothing in ${sayExtent(stats)}.` : `${count(said.totalCount, 'statement')}${said.totalCount > 1 ? ', newest first' : ''}.`}${
    about ? html` <a href="${address.path}#said">All that ${name} said</a>` : ''
  }</p>
<ul class="statements">${said.nodes.map((one) => showStatement(one))}</ul>
${showPaging(address, said.pageInfo)}</section>`
}
