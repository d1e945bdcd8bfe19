import { html } from 'hono/html'
import type { AgreementPageQuery } from '../../operations/pages/types.ts'
import { count } from '../../src/model/text/name-count.ts'
import { definePage, type Html } from '../define-page.ts'
import { cite, citeAll } from '../parts/citations.ts'
import { showDate } from '../parts/dates.ts'
import { linkAll, linkTo, pathOf, refTo } from '../parts/links.ts'
import { showList } from '../parts/lists.ts'
import { describeThing, showHead, showSaidAbout } from '../parts/thing.ts'
import { capitalise, sayRate, sayValue, showModality, showStatus } from '../parts/words.ts'

type Agreement = NonNullable<AgreementPageQuery['agreement']>

/** An agreement: who has part in it, what it provides, what it did to which measures, and what was said about it. */
export const page = definePage({
  path: '/agreements/:slug',
  operation: 'AgreementPage',
  variables: ({ slug }) => ({ ref: refTo('Agreement', slug) }),
  show({ agreement }) {
    if (!agreement) return null
    const { id, name, kind, status, agreedOn, expiresOn, parties, statements } = agreement
    return {
      title: name,
      description: `${name}: ${capitalise(sayValue(kind))}${parties.length > 0 ? ` between ${parties.map((one) => one.name).join(', ')}` : ''}; ${count(statements.totalCount, 'statement')} about it.`,
      path: pathOf(id),
      linkedData: describeThing('Thing', agreement),
      main: html`${showHead(agreement, html`${showStatus(status)} ${capitalise(sayValue(kind))}.`)}
${citeAll('Between', parties, 'PARTY', agreement.links)}
<p>Agreed: ${showDate(agreedOn)}. ${expiresOn ? html`Runs until ${showDate(expiresOn)}.` : 'No end given.'}</p>
${showKin(agreement)}
${showProvisions(agreement)}
${showChanges(agreement)}
${showSaidAbout(agreement, statements, agreement.quotedBy)}`,
    }
  },
})

function showKin({ reachedAt, extends: extended, extendedBy, concerns, links, linked }: Agreement): Html {
  return html`${citeAll('Reached at', reachedAt ? [reachedAt] : [], 'REACHED_AT', links)}
${citeAll('Extends', extended, 'EXTENDS', links)}
${citeAll('Extended by', extendedBy, 'EXTENDS', linked)}
${citeAll('Has to do with', concerns, 'CONCERNS', links)}`
}

function showProvisions({ provisions }: Agreement): Html {
  return showList(
    'What it provides',
    provisions.map(
      ({ text, confirmedBy, disputedBy, evidence }) =>
        html`${text}${confirmedBy.length > 0 ? html` Confirmed by ${linkAll(confirmedBy)}.` : ''}${
          disputedBy.length > 0 ? html` <b>Disputed by ${linkAll(disputedBy)}.</b>` : ''
        } ${cite(evidence)}`,
    ),
  )
}

/** What it did to measures: each verb is that of the relationship, such as "suspended by" it. */
function showChanges({ changes }: Agreement): Html {
  return showList(
    'What it did to measures',
    changes.map(
      ({ type, measure, on, until, fromRate, toRate, modality, evidence }) =>
        html`${linkTo(measure)}: ${sayValue(type).replace(/ by$/, '')}${
          on ? html`, ${showDate(on)}` : ''
        }${until ? html`, until ${showDate(until)}` : ''}${fromRate === null ? '' : `, from ${sayRate(fromRate)}`}${toRate === null ? '' : ` to ${sayRate(toRate)}`} ${showModality(modality)} ${cite(evidence)}`,
    ),
  )
}
