import { html } from 'hono/html'
import type { StatementPageQuery } from '../../operations/pages/types.ts'
import { definePage, type Html } from '../define-page.ts'
import { cite, sayTitle } from '../parts/citations.ts'
import { type Cite, citeAsBibTeX, citeAsCsl, citePlainly } from '../parts/cite-this.ts'
import { showDate, writeDate } from '../parts/dates.ts'
import { linkAll, linkTo, pathOf } from '../parts/links.ts'

type Statement = Extract<StatementPageQuery['node'], { readonly gist: string }>

/** A statement under an address that stays, with what to cite it by. */
export const page = definePage({
  path: '/statements/:slug',
  operation: 'StatementPage',
  variables: ({ slug }) => ({ id: `Statement:${slug}` }),
  show({ node }, _address, { publicUrl }) {
    if (!node || !('gist' in node)) return null
    const { id, gist, excerpt, speaker, speakerRole, speakerCountry, saidOn, medium, about, mentions, reportedIn } =
      node
    return {
      title: `${speaker.name}: ${gist}`,
      description: `${speaker.name}, ${writeDate(saidOn)}: ${gist}`,
      path: pathOf(id),
      linkedData: describeQuotation(node, publicUrl),
      main: html`<h1>${speaker.name}${saidOn ? ` on ${writeDate(saidOn)}` : ''}</h1>
<div class="lead">${gist} ${excerpt ? html`<q>${excerpt}</q>` : ''} ${cite(reportedIn)}</div>
<p>Said by ${linkTo(speaker)}${speakerRole ? `, ${speakerRole}` : ''}${speakerCountry ? html`, for ${linkTo(speakerCountry)}` : ''}; ${
        saidOn ? showDate(saidOn) : 'no day given'
      }${medium ? `; ${medium}` : ''}. ${node.dateBasis ? html`<span class="quiet">Why that day: ${node.dateBasis}</span>` : ''}</p>
${about.length > 0 ? html`<p>About ${linkAll(about)}.</p>` : ''}
${mentions.length > 0 ? html`<p>Names ${linkAll(mentions)}.</p>` : ''}
${showPrintings(node)}
${showCiteThis(node, publicUrl)}
${node.addedOn ? html`<p class="quiet">In this graph since ${showDate(node.addedOn)}.</p>` : ''}`,
    }
  },
})

const modes = {
  DIRECT: 'in quotation marks',
  INDIRECT: 'in its own words',
  MIXED: 'partly in quotation marks',
} as const

const parts = {
  EXCERPT: 'the words that they quote',
  MODE: 'whether they quote or report',
  ROLE: 'what they call the speaker',
  SPEAKER: 'who they say has said it',
} as const

function showPrintings({ printings, differs }: Statement): Html {
  return html`<section><h2>What each article made of it</h2>
${differs.length > 0 ? html`<p>They differ in ${differs.map((part) => parts[part]).join(', ')}.</p>` : ''}
<ul class="links">${printings.map(
    ({ article, mode, excerpt, speaker, speakerRole, evidence }) =>
      html`<li><a href="${pathOf(article.id)}">${sayTitle(article.title)}</a> <span class="quiet">${[
        article.publisher,
        writeDate(article.publishedOn),
      ]
        .filter(Boolean)
        .join(
          ', ',
        )}</span><br>${speaker.name}${speakerRole ? `, ${speakerRole}` : ''}, ${modes[mode]} ${excerpt ? html`<q>${excerpt}</q>` : ''} ${cite(evidence)}</li>`,
  )}</ul></section>`
}

function showCiteThis(statement: Statement, publicUrl: string): Html {
  const [first] = statement.printings
  if (!first) return html``
  const { id, gist, saidOn, speaker } = statement
  const one: Cite = {
    slug: id.replace(/^Statement:/, ''),
    address: `${publicUrl}${pathOf(id)}`,
    gist,
    excerpt: first.excerpt,
    speaker,
    saidOn,
    article: { ...first.article, title: sayTitle(first.article.title) },
    paragraphs: first.evidence.map(({ paragraph }) => paragraph),
  }
  const hashes = first.evidence.map(({ paragraph, sha256 }) => `¶${paragraph}: ${sha256}`)
  return html`<section><h2>Cite this</h2><p>${citePlainly(one)}</p>
<details class="machines"><summary>BibTeX</summary><pre tabindex="0">${citeAsBibTeX(one)}</pre></details>
<details class="machines"><summary>CSL-JSON</summary><pre tabindex="0">${JSON.stringify([citeAsCsl(one)], null, 2)}</pre></details>
<details><summary>SHA-256 of the paragraphs</summary><pre tabindex="0">${hashes.join('\n')}</pre></details></section>`
}

/** In terms of schema.org and of PROV, where each article is what it was quoted from. */
function describeQuotation({ id, gist, excerpt, speaker, saidOn, printings }: Statement, publicUrl: string) {
  return {
    '@type': 'Quotation',
    '@id': `${publicUrl}${pathOf(id)}`,
    text: excerpt ?? gist,
    abstract: gist,
    creator: { '@id': `${publicUrl}${pathOf(speaker.id)}`, name: speaker.name },
    ...(saidOn && { dateCreated: saidOn }),
    'prov:wasQuotedFrom': printings.map(({ article }) => ({
      '@type': 'Article',
      '@id': `${publicUrl}${pathOf(article.id)}`,
      headline: sayTitle(article.title),
    })),
  }
}
