import { html } from 'hono/html'
import { count } from '../../src/model/text/name-count.ts'
import type { Shown } from '../define-page.ts'
import { showTable } from '../parts/table.ts'

/** What a service's graph is made of, and what became of the last load. */
export interface Status {
  readonly folders: readonly string[]
  readonly outcome: {
    readonly at: Date
    readonly report: { readonly added: number; readonly changed: number; readonly removed: number } | null
    readonly problems: readonly { readonly file: string; readonly line: number; readonly message: string }[]
    readonly count: number
    readonly message: string | null
  } | null
  readonly warnings: readonly string[]
}

/** The page of the folders that are served: whether the graph holds what they say, and if not, why. */
export function showStatus({ folders, outcome, warnings }: Status): Shown {
  const isCurrent = outcome?.message === null
  const title = isCurrent ? 'The graph holds what the files say' : 'The files are not in the graph'
  return {
    title,
    description: 'What this graph is made of, and whether its files could be loaded.',
    main: html`<h1>${title}</h1>
<p>It is made of ${folders.map((folder, index) => html`${index > 0 ? ', ' : ''}<code>${folder}</code>`)}. Their files are watched: what changes is loaded, all of it or nothing.</p>
${outcome ? showOutcome(outcome) : html`<p>Nothing has been loaded yet.</p>`}
${warnings.length > 0 ? html`<h2>What may be a mistake</h2><ul>${warnings.map((line) => html`<li><code>${line}</code></li>`)}</ul>` : ''}`,
  }
}

function showOutcome({ at, report, problems, count: all, message }: NonNullable<Status['outcome']>) {
  const time = html`<time datetime="${at.toISOString()}">${at.toISOString().slice(0, 19).replace('T', ' ')} UTC</time>`
  if (report)
    return html`<p>Last loaded: ${time}. ${report.added} added, ${report.changed} changed, ${report.removed} removed.</p>`
  if (problems.length === 0)
    return html`<p>The load of ${time} failed, and the graph is as it was before: ${message}</p>`
  const rows = problems.map(({ file, line, message: why }) => [html`<code>${file}:${line}</code>`, why])
  return html`<p>The load of ${time} found ${count(all, 'problem')}. The graph is as it was before, until the files are mended.${all > problems.length ? ` The first ${problems.length}:` : ''}</p>
${showTable('Problems', ['Where', 'What'], rows)}`
}
