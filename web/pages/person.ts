import { html } from 'hono/html'
import { count } from '../../src/model/text/name-count.ts'
import { definePage, readParameter } from '../define-page.ts'
import { findEvidence } from '../parts/citations.ts'
import { pathOf, refTo } from '../parts/links.ts'
import { dateBy, showDated, showList } from '../parts/lists.ts'
import { showOffice } from '../parts/offices.ts'
import { showAllSaid, showSubjects } from '../parts/speaking.ts'
import { describeThing, showHead } from '../parts/thing.ts'

/** A person: offices, what they speak about, what they took part in, and all they said; printed it is a dossier. */
export const page = definePage({
  path: '/people/:slug',
  operation: 'PersonPage',
  list: 'person.said',
  variables: (address) => ({
    ref: refTo('Person', address.slug),
    about: readParameter(address, 'about'),
    after: readParameter(address, 'after'),
    eventsAfter: readParameter(address, 'eventsAfter'),
  }),
  show({ person, stats }, address) {
    if (!person) return null
    const { id, name, description, positions, quotedOn, said, participatedIn, links, wikidataId } = person
    const tookPart = dateBy(participatedIn, 'startedOn')
    const nodes = tookPart.nodes.map((one) => ({ ...one, evidence: findEvidence(one, 'PARTICIPATED_IN', links) }))
    return {
      title: name,
      description: `${name}: ${[description, `${count(said.totalCount, 'statement')} with the paragraph that reports each`].filter(Boolean).join(' ')}.`,
      path: pathOf(id),
      linkedData: {
        ...describeThing('Person', person),
        ...(wikidataId && { sameAs: `https://www.wikidata.org/entity/${encodeURIComponent(wikidataId)}` }),
      },
      main: html`${showHead(person, html``)}
<div class="columns"><div>${showList(
        'Offices',
        positions.map((one) => showOffice(one, one.at)),
      )}
${showDated('Took part in', { ...tookPart, nodes }, [address, 'eventsAfter'])}</div>
${showSubjects(address, person, quotedOn)}</div>
${showAllSaid(address, name, said, stats)}`,
    }
  },
})
