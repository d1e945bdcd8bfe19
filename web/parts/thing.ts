import { html } from 'hono/html'
import { count } from '../../src/model/text/name-count.ts'
import type { Html } from '../define-page.ts'
import { type Cited, cite } from './citations.ts'
import { listSpeakers, showFacets } from './facets.ts'
import { addressWith, type Named } from './links.ts'
import { type Found, type Said, showStatement } from './statements.ts'

/** What pages of all things ask alike. */
export interface Thing extends Named {
  readonly aliases: readonly string[]
  readonly description: string | null
  readonly evidence: readonly Cited[]
}

/** The head of the page of a thing: its name, what it is, other names. */
export function showHead({ name, aliases, description, evidence }: Thing, kind: Html): Html {
  return html`<h1>${name}</h1>
<div class="lead">${kind} ${description} ${cite(evidence)}</div>
${showOtherNames(aliases)}`
}

/** What it is called besides its name; nothing where it has but one. */
export function showOtherNames(aliases: readonly string[]): Html {
  return aliases.length > 0 ? html`<p class="quiet">Also called ${aliases.join(', ')}.</p>` : html``
}

/** What was said about it, as far as a page of something else shows it. */
export interface SaidAbout {
  readonly totalCount: number
  readonly edges: readonly { readonly matchedBy: Found; readonly node: Said }[]
}

interface Quoted {
  readonly totalCount: number
  readonly nodes: readonly { readonly statementCount: number; readonly speaker: Named }[]
}

/** What was said most closely about it, the newest of that first, who says most, and a link to all of it. */
export function showSaidAbout({ id, name }: Named, said: SaidAbout, quotedBy?: Quoted): Html {
  if (said.totalCount === 0) return html``
  const all = addressWith('/said', { about: id })
  return html`<section><h2>What was said about it</h2>
${showFacets(
  'By speaker',
  listSpeakers(quotedBy?.nodes ?? [], (speaker) => addressWith('/said', { about: id, speaker: speaker.id })),
)}
<ul class="statements">${said.edges.map(({ node, matchedBy }) => showStatement(node, { found: matchedBy }))}</ul>
${said.totalCount > said.edges.length ? html`<p><a href="${all}">All ${count(said.totalCount, 'statement')} on ${name}</a></p>` : ''}</section>`
}

/** One thing in terms of schema.org. */
export function describeThing(type: string, { name, aliases, description }: Thing) {
  return {
    '@type': type,
    name,
    ...(aliases.length > 0 && { alternateName: aliases }),
    ...(description && { description }),
  }
}
