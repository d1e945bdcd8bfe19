import { readFileSync } from 'node:fs'
import { css, editorWorkerService, graphqlWorker, js, jsonWorker } from '@graphql-yoga/render-graphiql/graphiql'
import { readTabs } from './read-tabs.ts'

const TITLE = 'Tit for Tat'

/** GraphiQL as one page that asks nobody for anything: its scripts, workers, styles, fonts and our tabs are in it. */
export function renderPage(): string {
  const logo = readText('logo.svg')
  const data = {
    workers: { editorWorkerService, json: jsonWorker, graphql: graphqlWorker },
    options: { title: TITLE, logo, defaultTabs: readTabs().map(({ query }) => ({ query })) },
  }
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${TITLE}</title>
    <link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(logo).toString('base64')}" />
    <style>${css}</style>
    <style>${readText('page.css')}</style>
  </head>
  <body>
    <noscript>GraphiQL needs JavaScript. The API at this address answers without.</noscript>
    <div id="root"></div>
    <script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
    <script>${readText('start-workers.js')}</script>
    <script>${js}</script>
    <script type="module">${readText('open-graphiql.js')}</script>
  </body>
</html>
`
}

function readText(name: string): string {
  return readFileSync(new URL(name, import.meta.url), 'utf8')
}
