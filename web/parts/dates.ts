import { html } from 'hono/html'
import type { Html } from '../define-page.ts'

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September']
months.push('October', 'November', 'December')

/** How each hedge of a source is said. */
const hedges: Readonly<Record<string, string>> = { '~': 'about ', '?': 'perhaps ', '%': 'perhaps about ' }

/** An EDTF date as people write it: 11 May 2025, April 2025, 11 to 31 May 2025; `none` where there is no date. */
export function writeDate(edtf: string | null | undefined, none = 'no day given'): string {
  if (!edtf) return none
  const [first = '', last] = edtf.split('/')
  if (last === undefined) return writeOne(first)
  const [start, end] = [writeOne(first), writeOne(last)]
  const shared = sharedTail(start, end)
  return `${shared ? start.slice(0, -shared.length) : start} to ${end}`
}

/** A text whose days are written as people write them: "on or before 29 October 2025"; so is one that is all a month, such as 2025-04. */
export function writeDatesIn(text: string): string {
  return text.replace(/^\d{4}-(0[1-9]|1[0-2])$|\b\d{4}-(0[1-9]|1[0-2])-\d{2}\b/g, (date) => writeDate(date))
}

function writeOne(date: string): string {
  const hedge = hedges[date.at(-1) ?? ''] ?? ''
  const [year, month, day] = date.replace(/[~?%]$/, '').split('-')
  const parts = [day && Number(day), month && months[Number(month) - 1], year]
  return hedge + parts.filter(Boolean).join(' ')
}

/** The words that both ends of a span end with, with the space before them: " May 2025" of "11 May 2025" and "31 May 2025". */
function sharedTail(one: string, other: string): string {
  const [words, others] = [one.split(' '), other.split(' ')]
  let count = 0
  while (count + 1 < Math.min(words.length, others.length) && words.at(-1 - count) === others.at(-1 - count)) count += 1
  return count === 0 ? '' : ` ${words.slice(-count).join(' ')}`
}

/** The same for browsers, which can read out single days, months and years. */
export function showDate(edtf: string | null | undefined, none?: string): Html {
  const text = writeDate(edtf, none)
  return edtf && /^\d{4}(-\d{2}){0,2}$/.test(edtf)
    ? html`<time datetime="${edtf}">${text}</time>`
    : html`<span class="date">${text}</span>`
}
