import { html } from 'hono/html'
import { toSpan } from '../../src/model/shape/edtf-date.ts'
import type { Html } from '../define-page.ts'
import { writeDate } from '../parts/dates.ts'
import { sayRate, sayValue } from '../parts/words.ts'
import { drawSvg } from './svg.ts'
import { makeTimeAxis } from './time-axis.ts'

/** A step in the life of a measure. */
export interface Step {
  readonly on: string | null
  readonly status: string
  readonly rate: number | null
  readonly rateScope: string | null
}

const WIDTH = 920
const BAR = { top: 52, height: 34 }
const HEIGHT = 128
/** Labels stand in two rows above the bar, so that short steps have room for theirs. */
const ROWS = [14, 32]
/** The widest a letter of a label is, about. */
const LETTER = 7.2

/**
 * The life of a measure up to its last report: what it was, and at which rate. Where a source names a month, the change is drawn over
 * all its days; null if no step has a date.
 */
export function drawLifeLine(name: string, steps: readonly Step[], lastReportedOn: string): Html | null {
  const dated = steps.flatMap((step, index) => (step.on ? [{ ...step, on: step.on, number: index + 1 }] : []))
  const [first] = dated
  if (!first) return null
  const end = toSpan(lastReportedOn).latest
  const last = [...dated.map(({ on }) => toSpan(on).latest), end].toSorted().at(-1) ?? end
  const axis = makeTimeAxis(monthBefore(toSpan(first.on).earliest), last, 8, WIDTH - 8)
  const pieces = dated.map((step, index) => {
    const { from, to } = axis.span(step.on)
    const next = dated[index + 1]
    const until = next ? axis.span(next.on).from : Math.max(axis.span(lastReportedOn).to, to)
    return { ...step, from, to, until: Math.max(until, to) }
  })
  const description = dated.map((step) => `${writeDate(step.on)}: ${describe(step)}`).join('; ')
  return drawSvg(
    { title: `The life of ${name}`, description, width: WIDTH, height: HEIGHT },
    html`<defs><pattern id="room" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="room" width="3" height="6"/></pattern></defs>
${axis.draw(BAR.top - 10, BAR.top + BAR.height + 14)}
${placeLabels(pieces).map(drawPiece)}`,
  )
}

type Piece = Step & {
  readonly on: string
  readonly number: number
  readonly from: number
  readonly to: number
  readonly until: number
}

interface Labelled extends Piece {
  readonly label: string
  readonly row: number
}

/** Each piece with its label, in the first row that has room for it; only its number where none has. */
function placeLabels(pieces: readonly Piece[]): Labelled[] {
  const taken = ROWS.map(() => 0)
  return pieces.map((piece) => {
    const whole = `${piece.number} ${describe(piece)}`
    const places = [whole, String(piece.number)].flatMap((label) => ROWS.map((_, row) => ({ label, row })))
    const fits = ({ label, row }: { label: string; row: number }) =>
      (taken[row] ?? 0) <= piece.from && piece.from + label.length * LETTER < WIDTH
    const { label, row } = places.find(fits) ?? { label: '', row: 0 }
    taken[row] = piece.from + (label.length + 1) * LETTER
    return { ...piece, label, row }
  })
}

/** A bar in the colour of the status; hatched over the days on which it may have begun. */
function drawPiece(piece: Labelled): Html {
  const { status, from, to, until, label, row } = piece
  const sure = piece.on.length === 10 ? from : to
  const colour = status.toLowerCase().replaceAll('_', '-')
  const y = ROWS[row] ?? 0
  const room = html`<rect class="from" x="${from}" y="${BAR.top}" width="${round(sure - from)}" height="${BAR.height}"/><rect fill="url(#room)" x="${from}" y="${BAR.top}" width="${round(sure - from)}" height="${BAR.height}"/>`
  return html`<g class="bar ${colour}"><title>${writeDate(piece.on)}: ${describe(piece)}</title>
${sure > from ? room : ''}<rect class="sure" x="${sure}" y="${BAR.top}" width="${round(until - sure)}" height="${BAR.height}"/>
<line class="step" x1="${from}" x2="${from}" y1="${y - 8}" y2="${BAR.top + BAR.height}"/>
<text class="label" x="${from + 5}" y="${y + 3}">${label}</text></g>`
}

function describe({ status, rate, rateScope }: Step): string {
  return [sayValue(status), rate !== null && sayRate(rate, rateScope)].filter(Boolean).join(', ')
}

function round(length: number): number {
  return Math.max(0, Math.round(length * 10) / 10)
}

/** The first of the month before a day, so that the first step does not stand at the edge. */
function monthBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() - 1)
  return date.toISOString().slice(0, 10)
}
