import { html } from 'hono/html'
import { count } from '../../src/model/text/name-count.ts'
import { definePage, readParameter } from '../define-page.ts'
import { cite, citeAll, findEvidence } from '../parts/citations.ts'
import { linkTo, pathOf, refTo } from '../parts/links.ts'
import { dateBy, showDated, showList, showMeasures, showPart } from '../parts/lists.ts'
import { showOffice } from '../parts/offices.ts'
import { showAllSaid, showSubjects } from '../parts/speaking.ts'
import { showHead, showSaidAbout } from '../parts/thing.ts'
import { capitalise, sayValue } from '../parts/words.ts'

/** An organization: who holds its offices, what it imposed and faces, what it speaks about, all it said, and what was said about it. */
export const page = definePage({
  path: '/organizations/:slug',
  operation: 'OrganizationPage',
  list: 'organization.said',
  variables: (address) => ({
    ref: refTo('Organization', address.slug),
    about: readParameter(address, 'about'),
    after: readParameter(address, 'after'),
    officesAfter: readParameter(address, 'officesAfter'),
    imposedAfter: readParameter(address, 'imposedAfter'),
    facedAfter: readParameter(address, 'facedAfter'),
    agreementsAfter: readParameter(address, 'agreementsAfter'),
  }),
  show({ organization, stats }, address) {
    if (!organization) return null
    const { id, name, aliases, description, kind, country, links, concerns, said, statements } = organization
    const evidence = [...(country ? findEvidence(country, 'BASED_IN', links) : []), ...organization.evidence]
    const owned = organization.owns.nodes.map((one) => ({ ...one, other: one.owned, words: 'Owns' }))
    const owners = organization.ownedBy.nodes.map((one) => ({ ...one, other: one.owner, words: 'Owned by' }))
    return {
      title: name,
      description: `${name}: ${[description, `${count(said.totalCount, 'statement')} of it and ${statements.totalCount} about it`].filter(Boolean).join(' ')}.`,
      path: pathOf(id),
      linkedData: { '@type': 'Organization', name, ...(aliases.length > 0 && { alternateName: aliases }) },
      main: html`${showHead({ ...organization, evidence }, html`${capitalise(sayValue(kind))}${country ? html` of ${linkTo(country)}` : ''}.`)}
${citeAll('Has to do with', concerns, 'CONCERNS', links)}
<div class="columns"><div>${showPart('Offices', organization.officeHolders, [address, 'officesAfter'], (one) => showOffice(one, one.person))}
${showList(
  'Owners and what it owns',
  [...owned, ...owners].map(
    ({ other, words, share, evidence }) =>
      html`${words} ${linkTo(other)}${share === null ? '' : `, ${share} %`} ${cite(evidence)}`,
  ),
)}
${showMeasures('Imposed', organization.measuresImposed, [address, 'imposedAfter'])}
${showMeasures('Faces', organization.measuresFaced, [address, 'facedAfter'])}
${showDated('Agreements', dateBy(organization.agreements, 'agreedOn'), [address, 'agreementsAfter'])}</div>
${showSubjects(address, organization, organization.quotedOn)}</div>
${said.totalCount > 0 || readParameter(address, 'about') ? showAllSaid(address, name, said, stats) : ''}
${showSaidAbout(organization, statements)}`,
    }
  },
})
