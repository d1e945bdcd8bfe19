import { html } from 'hono/html'
import type { Html } from '../define-page.ts'

/** A value of an enum as words: IMPORT_TARIFF is "import tariff". */
export function sayValue(value: string): string {
  return value.toLowerCase().replaceAll('_', ' ')
}

/** With its article: "an import tariff", "a port fee". */
export function sayOne(value: string): string {
  const words = value === 'OTHER' ? 'measure of another kind' : sayValue(value)
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`
}

/** A text that begins a sentence. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** A status as a badge: its word says it, the colour only helps. */
export function showStatus(status: string): Html {
  return html`<span class="status ${status.toLowerCase().replaceAll('_', '-')}">${sayValue(status)}</span>`
}

/** Says on what a link rests, where it is not that a source states it. */
export function showBasis(basis: string): Html {
  const meaning = {
    STATED: 'the imposer or a source says so',
    REPORTED: 'a source attributes the link to somebody',
    INFERRED: 'order and subject suggest it; nobody says so',
  }[basis]
  return html`<span class="basis ${basis.toLowerCase()}" title="${meaning ?? ''}">${sayValue(basis)}</span>`
}

/** Says that something holds only possibly. */
export function showCertainty(certainty: string): Html {
  return certainty === 'POSSIBLE'
    ? html`<span class="possible" title="It hangs on a date that leaves room.">possible</span>`
    : html``
}

/** How sure a link in time is, unless it is done: "expected", "disputed". */
export function showModality(modality: string): Html {
  return modality === 'DONE' ? html`` : html`<span class="possible">${sayValue(modality)}</span>`
}

const scopes: Readonly<Record<string, string>> = { TOTAL: 'in all', ADDITIONAL: 'on top of others' }

/** A rate in percent, with what it covers where the source says. */
export function sayRate(rate: number, scope?: string | null): string {
  return [`${rate.toLocaleString('en')} %`, scopes[scope ?? '']].filter(Boolean).join(' ')
}
