import { html } from 'hono/html'
import type { WhoOnWhatPageQuery } from '../../operations/pages/types.ts'
import { count } from '../../src/model/text/name-count.ts'
import { type Address, definePage, type Html, readParameter } from '../define-page.ts'
import { showBox } from '../parts/boxes.ts'
import { addressWith, linkTo, type Named } from '../parts/links.ts'
import { sayExtent } from '../parts/search-extent.ts'

type Pair = NonNullable<WhoOnWhatPageQuery['quotedOn']>['nodes'][number]

const ROWS = 20
const COLUMNS = 14
/** How many shades there are of a cell. */
const SHADES = 5

/** Who speaks on what: how often each speaker was quoted on each subject. A number opens what was said. */
export const page = definePage({
  path: '/who-on-what',
  operation: 'WhoOnWhatPage',
  list: 'quotedOn',
  variables: (address) => ({ speaker: readParameter(address, 'speaker'), about: readParameter(address, 'about') }),
  show({ quotedOn, stats }, address) {
    if (!quotedOn) return null
    return {
      title: 'Who speaks on what',
      description: `How often each speaker was quoted on each subject of trade policy, in ${sayExtent(stats)}.`,
      main: html`<h1>Who speaks on what</h1>
${showForm(address)}
${
  quotedOn.nodes.length === 0
    ? html`<p class="empty">Nobody was quoted on that in ${sayExtent(stats)}.</p>`
    : html`<p class="quiet">Statements about the subject itself. A number opens them, with those about what is narrower or has to do with it.${
        quotedOn.pageInfo.hasNextPage ? ' Pairs with the fewest statements are left out.' : ''
      }</p>${showMatrix(quotedOn.nodes)}`
}`,
    }
  },
})

function showForm(address: Address): Html {
  return html`<form class="ask" action="/who-on-what">${showBox(address, 'speaker', 'speaker', 'everybody')}${showBox(address, 'about', 'subject', 'everything')}<button>Show</button></form>`
}

/** Those with the most statements, and how many there are besides. */
function rank(pairs: readonly Pair[], end: (pair: Pair) => Named, most: number): { shown: Named[]; others: number } {
  const sums = new Map<string, { named: Named; sum: number }>()
  for (const pair of pairs) {
    const named = end(pair)
    sums.set(named.id, { named, sum: (sums.get(named.id)?.sum ?? 0) + pair.statementCount })
  }
  const sorted = [...sums.values()].toSorted((one, other) => other.sum - one.sum).map(({ named }) => named)
  return { shown: sorted.slice(0, most), others: Math.max(0, sorted.length - most) }
}

function showMatrix(pairs: readonly Pair[]): Html {
  const subjects = rank(pairs, ({ subject }) => subject, COLUMNS)
  const columns = new Set(subjects.shown.map(({ id }) => id))
  // Who was quoted on none of these would be an empty row.
  const inColumns = pairs.filter(({ subject }) => columns.has(subject.id))
  const { shown: rows } = rank(inColumns, ({ speaker }) => speaker, ROWS)
  const speakers = new Set(pairs.map(({ speaker }) => speaker.id)).size
  const counts = new Map(
    pairs.map(({ speaker, subject, statementCount }) => [`${speaker.id} ${subject.id}`, statementCount]),
  )
  const most = Math.max(...counts.values())
  const cell = (speaker: Named, subject: Named) => {
    const number = counts.get(`${speaker.id} ${subject.id}`)
    if (!number) return html`<td></td>`
    const to = addressWith('/said', { about: subject.id, speaker: speaker.id })
    return html`<td class="shade-${Math.ceil((SHADES * number) / most)}"><a href="${to}" aria-label="${count(number, 'statement')} of ${speaker.name} on ${subject.name}">${number}</a></td>`
  }
  const left = [
    speakers > rows.length && count(speakers - rows.length, 'speaker'),
    subjects.others > 0 && count(subjects.others, 'subject'),
  ]
  return html`<div class="table" role="region" aria-label="Who speaks on what" tabindex="0"><table class="matrix"><caption class="unseen">How often each speaker was quoted on each subject</caption>
<thead><tr><td></td>${subjects.shown.map((one) => html`<th scope="col"><span>${linkTo(one)}</span></th>`)}</tr></thead>
<tbody>${rows.map((speaker) => html`<tr><th scope="row">${linkTo(speaker)}</th>${subjects.shown.map((subject) => cell(speaker, subject))}</tr>`)}</tbody></table></div>
${left.some(Boolean) ? html`<p class="quiet">${left.filter(Boolean).join(' and ')} with fewer statements are not shown; the CSV has them all.</p>` : ''}`
}
