import { html } from 'hono/html'
import type { SaidPageQuery, StatementMode } from '../../operations/pages/types.ts'
import { count } from '../../src/model/text/name-count.ts'
import { type Address, definePage, type Html, readParameter } from '../define-page.ts'
import { listSpeakers, showFacets } from '../parts/facets.ts'
import { addressWith, linkTo, type Named } from '../parts/links.ts'
import { showPaging } from '../parts/paging.ts'
import { sayExtent } from '../parts/search-extent.ts'
import { showStatement } from '../parts/statements.ts'

/** What narrows the list, with the words before its box. */
const narrowing = [
  ['speaker', 'said by', 'anybody'],
  ['alsoAbout', 'and about', 'anything'],
  ['country', 'for', 'any country'],
  ['from', 'from', 'any day'],
  ['to', 'to', 'any day'],
] as const

const modes = { DIRECT: 'quoted', INDIRECT: 'reported', MIXED: 'partly quoted' } as const

/** Who said what about something, what is closest to it first and the newest of that; each row says why it was found. */
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
      alsoAbout: readParameter(address, 'alsoAbout'),
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
    const { subject, facets, whoSaid, stats } = data
    if (!subject || !whoSaid) return null
    const title = `Who said what about ${subject.name}`
    return {
      title,
      description: `${count(whoSaid.totalCount, 'statement')} about ${subject.name} in ${sayExtent(stats)}, each with the paragraph that reports it.`,
      main: html`<h1>Who said what about ${linkTo(subject)}</h1>
${showForm(address)}
${facets ? showAllFacets(facets, subject, address) : ''}
${
  whoSaid.totalCount === 0
    ? html`<p class="empty">Nothing that fits in ${sayExtent(stats)}. Take away what narrows it, or ask about something broader.</p>`
    : html`<p class="quiet">${count(whoSaid.totalCount, 'statement')}: first what is about it, then what is about something narrower or has to do with it, then what names it; newest first in each.</p>
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

type Facets = NonNullable<SaidPageQuery['facets']>

/** By whom, about what else and when it was said, each with how often: a click keeps only that, and another one takes it away again. */
function showAllFacets({ speakers, subjects, years, undatedCount }: Facets, subject: Named, address: Address): Html {
  const { search } = address
  const [speaker, other, from, to] = ['speaker', 'alsoAbout', 'from', 'to'].map((name) => search.get(name) ?? '')
  const narrow = (parameters: Readonly<Record<string, string>>) =>
    addressWith('/said', { ...Object.fromEntries(search), after: null, ...parameters })
  const bySpeaker = listSpeakers(speakers, ({ id }) => narrow({ speaker: id }))
  const bySubject = subjects
    .filter((one) => one.subject.id !== subject.id)
    .map((one) => ({
      name: one.subject.name,
      count: one.statementCount,
      to: narrow({ alsoAbout: one.subject.id }),
      chosen: one.subject.id === other,
    }))
  const byYear = years.map(({ year, statementCount }) => ({
    name: year,
    count: statementCount,
    to: narrow({ from: year, to: year }),
    chosen: year === from && year === to,
  }))
  const undated = undatedCount > 0 ? `no day given ${undatedCount}` : ''
  return html`${showFacets('By speaker', speaker ? bySpeaker.map((one) => ({ ...one, chosen: true })) : bySpeaker, speaker && narrow({ speaker: '' }))}
${showFacets('Also about', bySubject, other && narrow({ alsoAbout: '' }))}
${showFacets('By year', byYear, from || to ? narrow({ from: '', to: '' }) : '', undated)}`
}
