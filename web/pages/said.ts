import { html } from 'hono/html'
import type { SaidPageQuery, StatementMode } from '../../operations/pages/types.ts'
import { type Address, definePage, type Html, readParameter } from '../define-page.ts'
import { addressWith, linkTo } from '../parts/links.ts'
import { showPaging } from '../parts/paging.ts'
import { sayExtent } from '../parts/search-extent.ts'
import { showStatement } from '../parts/statements.ts'
import { count } from '../parts/words.ts'

/** What narrows the list, with the words before its box. */
const narrowing = [
  ['speaker', 'said by', 'anybody'],
  ['country', 'for', 'any country'],
  ['from', 'from', 'any day'],
  ['to', 'to', 'any day'],
] as const

const modes = { DIRECT: 'quoted', INDIRECT: 'reported', MIXED: 'partly quoted' } as const

/** Who said what about something, newest first; each row says why it was found. */
export const page = definePage({
  path: '/said',
  operation: 'SaidPage',
  list: 'whoSaid',
  variables(address) {
    const about = readParameter(address, 'about')
    if (!about) return null
    return {
      about,
      speaker: readParameter(address, 'speaker'),
      country: readParameter(address, 'country'),
      from: readParameter(address, 'from'),
      to: readParameter(address, 'to'),
      // What is none of these is refused by the service, with the values that there are.
      mode: readParameter(address, 'mode') as StatementMode | undefined,
      after: readParameter(address, 'after'),
    }
  },
  showBlank: (address) => ({
    title: 'Who said what',
    description: 'Statements on trade policy by subject and speaker, each with the paragraph that reports it.',
    main: html`<h1>Who said what about something</h1>${showForm(address)}`,
  }),
  show(data, address) {
    const { subject, whoSaid, stats } = data
    if (!subject || !whoSaid) return null
    const title = `Who said what about ${subject.name}`
    return {
      title,
      description: `${count(whoSaid.totalCount, 'statement')} about ${subject.name} in ${sayExtent(stats)}, each with the paragraph that reports it.`,
      main: html`<h1>Who said what about ${linkTo(subject)}</h1>
${showForm(address)}
${showSpeakers(subject, address)}
${
  whoSaid.totalCount === 0
    ? html`<p class="empty">Nothing that fits in ${sayExtent(stats)}. Take away what narrows it, or ask about something broader.</p>`
    : html`<p class="quiet">${count(whoSaid.totalCount, 'statement')}, newest first.</p>
<ul class="statements">${whoSaid.edges.map(({ node, matchedBy, certainty }) => showStatement(node, { found: matchedBy, certainty }))}</ul>`
}
${showPaging(address, whoSaid.pageInfo)}`,
    }
  },
})

function showForm(address: Address): Html {
  const mode = readParameter(address, 'mode')
  return html`<form class="ask" action="/said">
<label>about <input name="about" value="${readParameter(address, 'about') ?? ''}" required></label>
${narrowing.map(
  ([name, words, empty]) =>
    html`<label>${words} <input name="${name}" value="${readParameter(address, name) ?? ''}" placeholder="${empty}"></label> `,
)}
<label>in <select name="mode"><option value="">any form</option>${Object.entries(modes).map(
    ([value, words]) => html`<option value="${value}"${mode === value ? html` selected` : ''}>${words}</option>`,
  )}</select></label>
<button>Show</button></form>`
}

/** Who speaks about it most, each with how often: a click keeps only that speaker. */
function showSpeakers({ quotedBy }: NonNullable<SaidPageQuery['subject']>, address: Address): Html {
  const about = readParameter(address, 'about')
  const chosen = readParameter(address, 'speaker')
  if (quotedBy.nodes.length < 2) return html``
  return html`<nav class="facets" aria-label="By speaker"><b>By speaker</b> ${chosen ? html`<a href="${addressWith('/said', { about })}">everybody</a>` : ''}
${quotedBy.nodes.map(
  ({ speaker, statementCount }) =>
    html`<a href="${addressWith('/said', { about, speaker: speaker.id })}"${chosen === speaker.id ? html` aria-current="true"` : ''}>${speaker.name} <span>${statementCount}</span></a> `,
)}</nav>`
}
