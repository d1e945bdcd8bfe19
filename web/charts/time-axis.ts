import { scaleUtc } from 'd3-scale'
import { html } from 'hono/html'
import { toSpan } from '../../src/model/shape/edtf-date.ts'
import type { Html } from '../define-page.ts'

const DAY = 86_400_000
/** The room that a label below the axis takes. */
const LABEL_WIDTH = 62
/** How much room there is at least for one at the end. */
const NARROWEST = 24

/** Where days are on the page. */
export interface TimeAxis {
  /** From the start of a day, in pixels. */
  at(day: string): number
  /** The start and the end of all days that a date may mean. */
  span(edtf: string): { readonly from: number; readonly to: number }
  /** Lines through the chart, each with its month or year below. */
  draw(top: number, bottom: number): Html
}

/** An axis on which a day is as wide as any other, from one day to the end of another. */
export function makeTimeAxis(first: string, last: string, from: number, to: number): TimeAxis {
  const scale = scaleUtc([toTime(first), toTime(last) + DAY], [from, to])
  const at = (time: number) => Math.round(scale(time) * 10) / 10
  return {
    at: (day) => at(toTime(day)),
    span: (edtf) => {
      const { earliest, latest } = toSpan(edtf)
      return { from: at(toTime(earliest)), to: at(toTime(latest) + DAY) }
    },
    draw: (top, bottom) => {
      const ticks = scale.ticks(Math.max(2, Math.floor((to - from) / LABEL_WIDTH)))
      return html`${ticks.map((tick, index) => {
        const x = at(tick.valueOf())
        return html`<line class="grid" x1="${x}" x2="${x}" y1="${top}" y2="${bottom}"/>${x > to - NARROWEST ? '' : html`<text class="tick" x="${x + 4}" y="${bottom + 15}">${nameTick(tick, index === 0)}</text>`}`
      })}`
    },
  }
}

function toTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`)
}

const short = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' })

/** The first says its year, and so does each January. */
function nameTick(tick: Date, isFirst: boolean): string {
  if (tick.getUTCDate() !== 1) return `${tick.getUTCDate()} ${short.format(tick)}`
  const year = String(tick.getUTCFullYear())
  if (tick.getUTCMonth() === 0) return year
  return isFirst ? `${short.format(tick)} ${year}` : short.format(tick)
}
