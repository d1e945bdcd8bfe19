const TITLE = 'Tit for Tat'

/** A question that GraphiQL lists. */
export interface Question {
  /** Names it in addresses: /graphql?question=retaliation-chains */
  readonly slug: string
  /** What it asks, in plain words. */
  readonly title: string
  readonly query: string
}

/** What the page is made of: texts that it holds, and paths that it asks for. */
export interface PageParts {
  readonly logo: string
  readonly opening: string
  /** The questions of the panel. */
  readonly groups: readonly { readonly title: string; readonly questions: readonly Question[] }[]
  /** Those that are open as tabs at first, by their slugs. */
  readonly tabs: readonly string[]
  readonly script: string
  readonly style: string
  /** The module that helps with names. */
  readonly names: string
  readonly workers: Readonly<Record<string, string>>
}

/** The page that opens GraphiQL with our tabs; whatever it asks for is at our own address. */
export function renderPage({ logo, opening, groups, tabs, script, style, names, workers }: PageParts): string {
  const data = { workers, names, groups, tabs, options: { title: `<h1>${TITLE}</h1>`, logo } }
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
    <main id="root"></main>
    <script type="application/json" id="data">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>
    <script>
${opening}    </script>
  </body>
</html>
`
}
