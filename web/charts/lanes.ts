import { html } from 'hono/html'
import { toSpan } from '../../src/model/shape/edtf-date.ts'
import type { Html } from '../define-page.ts'
import { writeDate } from '../parts/dates.ts'
import { pathOf } from '../parts/links.ts'
import { sayValue } from '../parts/words.ts'
import { drawSvg } from './svg.ts'
import { makeTimeAxis, type TimeAxis } from './time-axis.ts'

/** A measure in a lane. */
export interface LaneMeasure {
  readonly id: string
  readonly name: string
  readonly status: string | null
  readonly announcedOn: string | null
  readonly imposedBy: readonly { readonly name: string }[]
}

/** One measure that answers another. */
export interface Answer {
  readonly basis: string
  readonly trigger: LaneMeasure
  readonly response: LaneMeasure
}

const WIDTH = 1120
/** What has no day and answers nothing that has one stands left of the axis, and so does what is long before all else. */
const GUTTER = 250
const ROW = 40
const HEAD = 30
const LETTER = 6.4
const LONGEST = 50
/** How wide a mark is at least, so that a day can be seen and clicked. */
const NARROWEST = 7

interface Placed extends LaneMeasure {
  readonly from: number
  readonly to: number
  readonly y: number
  readonly label: string
  readonly labelAt: number
}

/**
 * Measures in lanes by who imposed them, each a bar over all days on which it may have been announced, with an arrow to what answered it:
 * solid where a source says so, dashed where it is inferred. Null if no day is known.
 */
export function drawLanes(answers: readonly Answer[], lastReportedOn: string | null): Html | null {
  const measures = [
    ...new Map(answers.flatMap(({ trigger, response }) => [trigger, response]).map((one) => [one.id, one])).values(),
  ]
  const spans = measures.flatMap(({ announcedOn }) => (announcedOn ? [toSpan(announcedOn)] : []))
  const first = findStart(spans.map(({ earliest }) => earliest))
  if (!first) return null
  const ends = [...spans.map(({ latest }) => latest), lastReportedOn ? toSpan(lastReportedOn).latest : '']
  const axis = makeTimeAxis(first, ends.toSorted().at(-1) ?? first, GUTTER, WIDTH - 10)
  const lanes = [...Map.groupBy(measures, nameImposers)].toSorted(([, one], [, other]) => other.length - one.length)
  const placed = new Map<string, Placed>()
  let top = 0
  const drawn = lanes.map(([name, members]) => {
    const lane = placeLane(members, answers, axis, top + HEAD)
    for (const one of lane.placed) placed.set(one.id, one)
    const height = HEAD + lane.rows * ROW + 6
    const box = html`<rect class="lane" x="0" y="${top}" width="${WIDTH}" height="${height}"/><text class="lane-name" x="8" y="${top + 19}">${name}</text>`
    top += height + 8
    return box
  })
  const description = `${measures.length} measures in ${lanes.length} lanes, ${answers.length} answers. The table after the chart has the same.`
  return drawSvg(
    { title: 'Which measure answered which', description, width: WIDTH, height: top + 22 },
    html`<defs><marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="head" d="M0 0 8 4 0 8z"/></marker></defs>
${drawn}${axis.draw(0, top)}<text class="tick" x="8" y="${top + 15}">earlier, or no day given</text>
${answers.map((one) => drawArrow(one, placed))}
${[...placed.values()].map(drawMeasure)}`,
  )
}

/** The longest stretch, in days, that may be empty at the start of the axis. */
const LONGEST_GAP = 240

/** Where the axis starts: behind the last long gap that has no more than a fifth of all before it. */
function findStart(days: readonly string[]): string | undefined {
  const sorted = days.toSorted()
  const starts = sorted.filter((day, index) => {
    const before = sorted[index - 1]
    return before && index <= sorted.length / 5 && Date.parse(day) - Date.parse(before) > LONGEST_GAP * 86_400_000
  })
  return starts.at(-1) ?? sorted[0]
}

function nameImposers({ imposedBy }: LaneMeasure): string {
  return imposedBy.map(({ name }) => name).join(' and ') || 'Nobody named'
}

/** Puts the measures of a lane into rows, so that no label covers another. */
function placeLane(members: readonly LaneMeasure[], answers: readonly Answer[], axis: TimeAxis, top: number) {
  const ends: number[] = []
  const found = members.map((one) => ({ ...one, ...findPlace(one, answers, axis), label: nameMeasure(one, axis) }))
  const placed = found
    .toSorted((one, other) => one.from - other.from)
    .map((one): Placed => {
      const width = one.label.length * LETTER
      const labelAt = Math.max(2, Math.min(one.from, WIDTH - width - 4))
      const fitting = ends.findIndex((end) => end < labelAt)
      const row = fitting === -1 ? ends.length : fitting
      ends[row] = Math.max(labelAt + width, one.to) + 12
      return { ...one, labelAt, y: top + row * ROW }
    })
  return { placed, rows: ends.length }
}

/** All days that it may have been announced on; without any it stands behind what it answers, or else left of the axis. */
function findPlace({ id, announcedOn }: LaneMeasure, answers: readonly Answer[], axis: TimeAxis) {
  if (announcedOn && !isEarlier(announcedOn, axis)) {
    const { from, to } = axis.span(announcedOn)
    return { from, to: Math.max(to, from + NARROWEST) }
  }
  const triggers = answers.flatMap(({ trigger, response }) =>
    response.id === id && !announcedOn && trigger.announcedOn && !isEarlier(trigger.announcedOn, axis)
      ? [axis.span(trigger.announcedOn).to]
      : [],
  )
  const from = triggers.length > 0 ? Math.min(Math.max(...triggers) + 8, WIDTH - 20) : 8
  return { from, to: from + NARROWEST }
}

function drawMeasure({ id, name, status, announcedOn, from, to, y, label, labelAt }: Placed): Html {
  const colour = (status ?? '').toLowerCase().replaceAll('_', '-')
  const words = `${name}: ${writeDate(announcedOn)}${status ? `, now ${sayValue(status)}` : ''}`
  return html`<a href="${pathOf(id)}" class="${colour}"><title>${words}</title><rect class="${announcedOn ? 'sure' : 'undated'}" x="${from}" y="${y}" width="${Math.round(to - from)}" height="10" rx="2"/><text class="name" x="${labelAt}" y="${y + 25}">${label}</text></a>`
}

/** From the bar of a measure to the bar of what answered it. */
function drawArrow({ basis, trigger, response }: Answer, placed: ReadonlyMap<string, Placed>): Html {
  const [start, end] = [placed.get(trigger.id), placed.get(response.id)]
  if (!start || !end) return html``
  const [x1, x2] = [middle(start), middle(end)]
  const down = end.y > start.y
  const [y1, y2] = down ? [start.y + 10, end.y - 1] : [start.y, end.y + 11]
  const bend = Math.max(24, Math.abs(y2 - y1) / 2) * (down ? 1 : -1)
  return html`<path class="arrow ${basis.toLowerCase()}" marker-end="url(#head)" d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}"><title>${response.name} answers ${trigger.name}: ${sayValue(basis)}</title></path>`
}

function middle({ from, to }: Placed): number {
  return Math.round((from + to) / 2)
}

/** Whether it is before the start of the axis. */
function isEarlier(announcedOn: string, axis: TimeAxis): boolean {
  return axis.span(announcedOn).to <= GUTTER
}

/** Its name; with its day where it stands before the axis. */
function nameMeasure({ name, announcedOn }: LaneMeasure, axis: TimeAxis): string {
  return announcedOn && isEarlier(announcedOn, axis) ? `${shorten(name)}, ${writeDate(announcedOn)}` : shorten(name)
}

function shorten(name: string): string {
  const signs = [...name]
  return signs.length > LONGEST
    ? `${signs
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : name
}
