import { html } from 'hono/html'
import { definePage, readParameter } from '../define-page.ts'
import { cite } from '../parts/citations.ts'
import { linkAll, linkTo, pathOf, refTo } from '../parts/links.ts'
import { showDated, showList, showMeasures } from '../parts/lists.ts'
import { showOffices } from '../parts/offices.ts'
import { showAllSaid, showSubjects } from '../parts/speaking.ts'
import { showHead, showSaidAbout } from '../parts/thing.ts'
import { capitalise, count, sayValue } from '../parts/words.ts'

/** An organization: who holds its offices, what it imposed and faces, what it speaks about, all it said, and what was said about it. */
export const page = definePage({
  path: '/organizations/:slug',
  operation: 'OrganizationPage',
  list: 'organization.said',
  variables: (address) => ({
    ref: refTo('Organization', address.slug),
    about: readParameter(address, 'about'),
    after: readParameter(address, 'after'),
  }),
  show({ organization, stats }, address) {
    if (!organization) return null
    const { id, name, aliases, description, kind, country, concerns, said, statements } = organization
    const owned = organization.owns.nodes.map((one) => ({ ...one, other: one.owned, words: 'Owns' }))
    const owners = organization.ownedBy.nodes.map((one) => ({ ...one, other: one.owner, words: 'Owned by' }))
    return {
      title: name,
      description: `${name}: ${[description, `${count(said.totalCount, 'statement')} of it and ${statements.totalCount} about it`].filter(Boolean).join(' ')}.`,
      path: pathOf(id),
      linkedData: { '@type': 'Organization', name, ...(aliases.length > 0 && { alternateName: aliases }) },
      main: html`${showHead(organization, html`${capitalise(sayValue(kind))}${country ? html` of ${linkTo(country)}` : ''}.`)}
${concerns.length > 0 ? html`<p>Has to do with ${linkAll(concerns)}.</p>` : ''}
<div class="columns"><div>${showOffices(
        'Offices',
        organization.officeHolders.nodes.map((one) => ({ ...one, other: one.person })),
      )}
${showList(
  'Owners and what it owns',
  [...owned, ...owners].map(
    ({ other, words, share, evidence }) =>
      html`${words} ${linkTo(other)}${share === null ? '' : `, ${share} %`} ${cite(evidence)}`,
  ),
)}
${showMeasures('Imposed', organization.measuresImposed)}
${showMeasures('Faces', organization.measuresFaced)}
${showDated('Agreements', { ...organization.agreements, nodes: organization.agreements.nodes.map((one) => ({ ...one, on: one.agreedOn })) })}</div>
${showSubjects(address, organization.quotedOn)}</div>
${said.totalCount > 0 || readParameter(address, 'about') ? showAllSaid(address, name, said, stats) : ''}
${showSaidAbout(organization, statements)}`,
    }
  },
})
