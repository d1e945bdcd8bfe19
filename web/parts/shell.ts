import { html, raw } from 'hono/html'
import type { Html, Shown } from '../define-page.ts'
import { addressWith } from './links.ts'
import { type Extent, sayExtent } from './search-extent.ts'

/** What stands around every page. */
export interface Frame {
  readonly shown: Shown
  /** The path and parameters that the page has been asked for under. */
  readonly path: string
  readonly search: URLSearchParams
  /** Where the service is on the web, for links that leave it. */
  readonly publicUrl: string
  /** The paths of the style sheet, the logo and the scripts. */
  readonly assets: Readonly<Record<'style' | 'logo' | 'script', string>>
  /** Other forms of the same data, where it has them. */
  readonly data?: {
    readonly operation: string
    readonly variables: object
    readonly forms: readonly ('json' | 'csv' | 'svg')[]
    readonly graphiql: boolean
  }
  /** What the graph holds, and a name for its state. */
  readonly extent?: Extent | undefined
  readonly state?: string | undefined
}

/** The terms of linked data, written out, so that nobody has to fetch them. */
const context = { '@vocab': 'https://schema.org/', prov: 'http://www.w3.org/ns/prov#' }

const places = [
  ['/tit-for-tat', 'Tit for tat'],
  ['/duty', 'Duties'],
  ['/who-on-what', 'Who on what'],
  ['/deferred', 'Put off'],
  ['/threats', 'Threats'],
  ['/disagreements', 'Disagreements'],
] as const

/** The whole document: header with the search box, the page, and a footer that tells where all of it comes from. */
export function showDocument(frame: Frame): Html {
  const { shown, assets, path, search, publicUrl } = frame
  const canonical = `${publicUrl}${shown.path ?? path}${toSearch(search)}`
  const linkedData = shown.linkedData && { '@context': context, ...shown.linkedData }
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${shown.title === 'Tit for Tat' ? '' : `${shown.title} · `}Tit for Tat</title>
<meta name="description" content="${shown.description}">
<meta name="color-scheme" content="light dark">
<link rel="canonical" href="${canonical}">
<link rel="icon" type="image/svg+xml" href="${assets.logo}">
<link rel="stylesheet" href="${assets.style}">
<script type="module" src="${assets.script}"></script>
${frame.data?.forms.map((form) => html`<link rel="alternate" type="${types[form]}" href="${addForm(frame, form)}">`)}
${linkedData ? html`<script type="application/ld+json">${raw(writeJson(linkedData))}</script>` : ''}
</head>
<body>
<a class="skip" href="#main">To the content</a>
<header>
<a class="home" href="/"><img src="${assets.logo}" alt="" width="28" height="28">Tit for Tat</a>
<form role="search" action="/search"><input type="search" name="q" value="${path === '/search' ? (search.get('q') ?? '') : ''}" aria-label="Search names and statements" placeholder="rare earths, Bessent, soybeans …" autocomplete="off" required><button>Search</button></form>
<nav aria-label="Pages">${places.map(([to, name]) => html`<a href="${to}"${path === to ? raw(' aria-current="page"') : ''}>${name}</a> `)}</nav>
</header>
<main id="main">
${shown.main}
</main>
${showFooter(frame)}
</body>
</html>
`
}

const types = { json: 'application/json', csv: 'text/csv', svg: 'image/svg+xml' }
const formNames = { json: 'JSON', csv: 'CSV (Excel)', svg: 'Chart as SVG' }

function showFooter(frame: Frame): Html {
  const { data, extent, state } = frame
  return html`<footer>
${
  data
    ? html`<p class="forms">${
        data.graphiql
          ? html`<a href="${addressWith('/graphql', { question: nameQuestion(data.operation), variables: JSON.stringify(data.variables) })}">The GraphQL query of this page</a>`
          : ''
      }${data.forms.map((form) => html` <a href="${addForm(frame, form)}">${formNames[form]}</a>`)}</p>`
    : ''
}
<p>${extent ? html`From ${sayExtent(extent)}, the newest that are in here.` : ''}${state ? html` State of the graph: <code>${state}</code>.` : ''}
Summaries are ours; words of a source stand in quotation marks. <a href="/about">About</a></p>
</footer>`
}

/** GraphiQL's name for an operation: that of its file, measure-page for MeasurePage. */
function nameQuestion(operation: string): string {
  return operation.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()
}

/** The address of the same data in another form. */
function addForm({ path, search }: Frame, form: string): string {
  return `${path}.${form}${toSearch(search)}`
}

function toSearch(search: URLSearchParams): string {
  return search.size > 0 ? `?${search}` : ''
}

/** JSON that can stand in an element of HTML. */
function writeJson(value: object): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c')
}
