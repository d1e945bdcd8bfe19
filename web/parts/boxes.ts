import { html } from 'hono/html'
import { type Address, type Html, readParameter } from '../define-page.ts'

/** A box of a form: a parameter of the address, the words before it, and what it says while it is empty. */
export function showBox(address: Address, name: string, words: string, empty: string): Html {
  return html`<label>${words} <input name="${name}" value="${readParameter(address, name) ?? ''}" placeholder="${empty}"></label> `
}
