import { html } from 'hono/html'
import type { Html } from '../define-page.ts'

/** A chart as SVG: its title and description are read out, and its links can be reached by keyboard. */
export function drawSvg(
  { title, description, width, height }: { title: string; description: string; width: number; height: number },
  content: Html,
): Html {
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${title}"><title>${title}</title><desc>${description}</desc>${content}</svg>`
}

/** A chart on a page; where it is wider than the screen it scrolls, by keyboard too. */
export function showChart(label: string, chart: Html | null): Html {
  return chart ? html`<div class="chart" role="region" aria-label="${label}" tabindex="0">${chart}</div>` : html``
}
