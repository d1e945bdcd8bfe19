import { html } from 'hono/html'
import type { DeferredPageQuery } from '../../operations/pages/types.ts'
import { isBefore } from '../../src/model/shape/edtf-date.ts'
import { count } from '../../src/model/text/name-count.ts'
import { definePage, type Html, readParameter } from '../define-page.ts'
import { cite } from '../parts/citations.ts'
import { showDate } from '../parts/dates.ts'
import { linkAll, linkTo, pathOf } from '../parts/links.ts'
import { showList } from '../parts/lists.ts'
import { showPaging } from '../parts/paging.ts'
import { sayExtent } from '../parts/search-extent.ts'
import { showCertainty, showModality, showStatus } from '../parts/words.ts'

type Measure = NonNullable<DeferredPageQuery['measures']>['nodes'][number]
type Deadline = NonNullable<DeferredPageQuery['deadlines']>['nodes'][number]

/** What is put off now and was before, by what and until when; and deadlines, to come and gone by. */
export const page = definePage({
  path: '/deferred',
  operation: 'DeferredPage',
  list: 'measures',
  variables: (address) => ({
    by: readParameter(address, 'by'),
    from: readParameter(address, 'from'),
    after: readParameter(address, 'after'),
  }),
  show({ measures, deadlines, stats }, address) {
    const rows = measures?.nodes ?? []
    const isNow = ({ status }: Measure) => status === 'DEFERRED' || status === 'SUSPENDED'
    const isExpected = ({ deferredBy, suspendedBy }: Measure) =>
      [...deferredBy, ...suspendedBy].every(({ modality }) => modality !== 'DONE')
    const days = deadlines?.nodes ?? []
    const isGone = ({ on }: Deadline) => isBefore(on, stats.latestArticleOn)
    return {
      title: 'What is put off, and deadlines',
      description: `Trade measures that were put off, by what and until when, and ${count(days.length, 'deadline')}, each with its source.`,
      main: html`<h1>What is put off, and deadlines</h1>
<form class="ask" action="/deferred"><label>imposed by <input name="by" value="${readParameter(address, 'by') ?? ''}" placeholder="anybody"></label><label>deadlines from <input name="from" value="${readParameter(address, 'from') ?? ''}" placeholder="any day"></label><button>Show</button></form>
${rows.length === 0 ? html`<p class="empty">Nothing is put off in ${sayExtent(stats)}.</p>` : ''}
<div class="columns"><div>${showList('Put off now', rows.filter(isNow).map(showMeasure))}
${showList('Expected to be put off', rows.filter((one) => !isNow(one) && isExpected(one)).map(showMeasure))}
${showList('Was put off before', rows.filter((one) => !isNow(one) && !isExpected(one)).map(showMeasure))}</div>
<div>${showList('To come, as these sources see it', days.filter((one) => !isGone(one)).map(showDeadline))}
${showList('Gone by when the newest source wrote', days.filter(isGone).map(showDeadline))}</div></div>
${measures ? showPaging(address, measures.pageInfo) : ''}`,
    }
  },
})

function showMeasure({ deferredBy, suspendedBy, status, imposedBy, ...measure }: Measure): Html {
  const changes = [
    ...deferredBy.map((one) => ({ ...one, verb: 'put off' })),
    ...suspendedBy.map((one) => ({ ...one, verb: 'suspended' })),
  ]
  return html`${linkTo(measure)} ${status ? showStatus(status) : ''}${imposedBy.length > 0 ? html` <span class="quiet">imposed by ${linkAll(imposedBy)}</span>` : ''}${changes.map(
    ({ verb, by, on, until, modality, saidBy, evidence }) =>
      html`<br>${verb} by ${linkTo(by)}${on ? html`, ${showDate(on)}` : ''}, ${
        until ? html`<b>until ${showDate(until)}</b>` : 'no end given'
      } ${showModality(modality)}${saidBy.length > 0 ? html` as ${linkAll(saidBy)} said` : ''} ${cite(evidence)}`,
  )}`
}

function showDeadline({ on, what, modality, certainty, subject, evidence }: Deadline): Html {
  return html`<b>${showDate(on)}</b> <a href="${pathOf(subject.id)}">${what}</a> ${showModality(modality)} ${showCertainty(certainty)} ${cite(evidence)}`
}
