import type { Tab } from './read-tabs.ts'

const TITLE = 'Tit for Tat'

/** What the page is made of: texts that it holds, and paths that it asks for. */
export interface PageParts {
  readonly logo: string
  readonly opening: string
  readonly tabs: readonly Tab[]
  readonly script: string
  readonly style: string
  readonly workers: Readonly<Record<string, string>>
}

/** The page that opens GraphiQL with our tabs; whatever it asks for is at our own address. */
export function renderPage({ logo, opening, tabs, script, style, workers }: PageParts): string {
  const data = { workers, options: { title: TITLE, logo, defaultTabs: tabs.map(({ query }) => ({ query })) } }
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${TITLE}</title>
    <link rel="icon" type="image/svg+xml" href="data:image/svg+xml;base64,${Buffer.from(logo).toString('base64')}" />
    <link rel="stylesheet" href="${style}" />
    <script defer src="${script}"></script>
  </head>
  <body>
    <noscript>GraphiQL needs JavaScript. The API at this address answers without.</noscript>
    <div id="root"></div>
    <script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
    <script>
${opening}    </script>
  </body>
</html>
`
}
