import type { html } from 'hono/html'
import type { PageOperations } from '../operations/pages/types.ts'

/** HTML in which every value has been escaped. */
export type Html = ReturnType<typeof html>

/** Which page is asked for, and with what. */
export interface Address {
  /** The path, without a suffix such as .json. */
  readonly path: string
  /** What stands in the path where the page's has `:slug`, else empty. */
  readonly slug: string
  readonly search: URLSearchParams
}

/** What a page has to say. */
export interface Shown {
  readonly title: string
  /** One sentence for search engines and link previews. */
  readonly description: string
  readonly main: Html
  /** The path that this page has, where names lead to it as well. */
  readonly path?: string
  /** What it is about, in terms of schema.org (JSON-LD). */
  readonly linkedData?: Readonly<Record<string, unknown>>
}

/** What a page is shown with beside its data. */
export interface Beside {
  /** Its chart, which has been drawn; null if it has none, or there is nothing to draw. */
  readonly chart: Html | null
  /** Where the service is on the web, for what people take along. */
  readonly publicUrl: string
}

/** A kind of page: where it is, what it asks, and how it shows the answer. */
export interface Page<Name extends keyof PageOperations = keyof PageOperations> {
  /** Its path: /said, or /measures/:slug. */
  readonly path: string
  /** The operation in operations/pages/ that it asks, once for each page. */
  readonly operation: Name
  /** Where in the answer the list is that has further pages, such as person.said: the CSV has all of it. */
  readonly list?: string
  /** Whether the page itself shows all of that list, because links lead into the midst of it. */
  readonly whole?: boolean
  /** What to ask for an address; null if the address does not say enough. */
  variables(address: Address): PageOperations[Name]['variables'] | null
  /** The page; null if there is no such thing. */
  show(data: PageOperations[Name]['data'], address: Address, beside: Beside): Shown | null
  /** The page of an address that does not say enough to ask. */
  showBlank?(address: Address): Shown
  /** Its chart, for the page and by itself at the suffix .svg; null if there is nothing to draw. */
  drawChart?(data: PageOperations[Name]['data'], address: Address): Html | null
}

/** Gives a page the types of its operation. */
export function definePage<Name extends keyof PageOperations>(page: Page<Name>): Page<Name> {
  return page
}

/** A parameter of the address; undefined if it is not there or empty, as forms send it. */
export function readParameter({ search }: Address, name: string): string | undefined {
  return search.get(name)?.trim() || undefined
}
