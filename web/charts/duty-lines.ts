import { scaleLinear } from 'd3-scale'
import { html } from 'hono/html'
import { toSpan } from '../../src/model/shape/edtf-date.ts'
import type { Html } from '../define-page.ts'
import { writeDate } from '../parts/dates.ts'
import { sayRate } from '../parts/words.ts'
import { drawSvg } from './svg.ts'
import { makeTimeAxis, type TimeAxis } from './time-axis.ts'

/** What one party charges from a day on. */
export interface DutyStep {
  readonly on: string
  readonly total: number | null
  readonly lastReportedOn: string | null
}

/** What one party charges another. */
export interface DutyLine {
  readonly name: string
  readonly steps: readonly DutyStep[]
}

const WIDTH = 1080
const LEFT = 52
const RIGHT = 760
const TOP = 14
const BOTTOM = 330
/** How far labels at the ends of lines stay apart. */
const APART = 20

type Height = (total: number) => number

/**
 * What two parties charge each other on one axis. Where the day of a step is not known the line breaks, and a band covers all days that it
 * may be; nothing is drawn before the first step that a source tells, and after the last report. Null if there is no step with a sum.
 */
export function drawDutyLines(lines: readonly DutyLine[]): Html | null {
  const told = lines.map(({ name, steps }) => ({ name, steps: steps.filter(({ total }) => total !== null) }))
  const steps = told.flatMap((line) => line.steps)
  const [first] = steps.map(({ on }) => toSpan(on).earliest).toSorted()
  if (!first) return null
  const last =
    steps
      .flatMap(({ on, lastReportedOn }) => [toSpan(on).latest, toSpan(lastReportedOn ?? on).latest])
      .toSorted()
      .at(-1) ?? first
  const axis = makeTimeAxis(`${first.slice(0, 7)}-01`, last, LEFT, RIGHT)
  const scale = scaleLinear([0, Math.max(10, ...steps.map(({ total }) => total ?? 0))], [BOTTOM, TOP]).nice()
  const height: Height = (total) => Math.round(scale(total) * 10) / 10
  const description = told
    .map(
      ({ name, steps: all }) =>
        `${name}: ${all.map(({ on, total }) => `${writeDate(on)} ${sayRate(total ?? 0)}`).join(', ') || 'nothing in these sources'}`,
    )
    .join('; ')
  const ends = spread(told.map(({ steps: all }) => height(all.at(-1)?.total ?? 0)))
  return drawSvg(
    { title: 'Duties over time', description, width: WIDTH, height: BOTTOM + 24 },
    html`${scale.ticks(6).map((tick) => html`<line class="grid" x1="${LEFT}" x2="${RIGHT}" y1="${height(tick)}" y2="${height(tick)}"/><text class="tick value" x="${LEFT - 8}" y="${height(tick) + 4}">${tick} %</text>`)}
${axis.draw(TOP, BOTTOM)}
${told.map((line, index) => (line.steps.length > 0 ? drawLine(line, { side: index === 0 ? 'one' : 'other', axis, height, labelAt: ends[index] ?? 0 }) : ''))}`,
  )
}

interface Place {
  readonly side: 'one' | 'other'
  readonly axis: TimeAxis
  readonly height: Height
  readonly labelAt: number
}

function drawLine({ name, steps }: DutyLine, { side, axis, height, labelAt }: Place): Html {
  const pieces = steps.map(({ on, total, lastReportedOn }, index) => {
    const { from, to } = axis.span(on)
    const sure = on.length === 10 ? from : to
    const next = steps[index + 1]
    const until = next ? axis.span(next.on).from : axis.span(lastReportedOn ?? on).to
    const y = height(total ?? 0)
    const before = height(steps[index - 1]?.total ?? total ?? 0)
    return { on, total, from, sure, until: Math.max(sure, until), y, before, isFirst: index === 0 }
  })
  const last = pieces.at(-1)
  return html`<g class="${side}">${pieces.map(
    ({ on, total, from, sure, until, y, before, isFirst }) =>
      html`<g><title>${name}, ${writeDate(on)}: ${sayRate(total ?? 0)}</title>${
        sure > from
          ? html`<rect class="band" x="${from}" y="${isFirst ? y - 3 : Math.min(y, before)}" width="${sure - from}" height="${isFirst ? 6 : Math.max(2, Math.abs(y - before))}"/>`
          : isFirst
            ? ''
            : html`<line class="line" x1="${from}" x2="${from}" y1="${before}" y2="${y}"/>`
      }<line class="line" x1="${sure}" x2="${until}" y1="${y}" y2="${y}"/><circle cx="${sure}" cy="${y}" r="4"/></g>`,
  )}
${last ? html`<text class="end" x="${RIGHT + 10}" y="${labelAt + 4}">${name} ${sayRate(last.total ?? 0)}</text>` : ''}</g>`
}

/** Heights that keep apart, so that labels do not cover each other. */
function spread([one = 0, other = 0]: readonly number[]): [number, number] {
  const missing = APART - Math.abs(one - other)
  if (missing <= 0) return [one, other]
  return one <= other ? [one - missing / 2, other + missing / 2] : [one + missing / 2, other - missing / 2]
}
