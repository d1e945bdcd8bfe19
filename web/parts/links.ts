import { html } from 'hono/html'
import type { Html } from '../define-page.ts'

/** The first part of the path of each type. */
export const folders: Readonly<Record<string, string>> = {
  Agreement: 'agreements',
  Article: 'articles',
  Commodity: 'goods',
  Country: 'countries',
  Event: 'events',
  Measure: 'measures',
  Organization: 'organizations',
  Person: 'people',
  Statement: 'statements',
  Topic: 'topics',
}

/** Something that has a name and a page. */
export interface Named {
  readonly id: string
  readonly name: string
}

/** The path of the page of what has this id. */
export function pathOf(id: string): string {
  const [type = '', slug = ''] = id.split(/:(.*)/s)
  return `/${folders[type] ?? type.toLowerCase()}/${encodeURIComponent(slug)}`
}

/** What an address names: a slug is that of an id, anything else a name, which leads to the address of what has it. */
export function refTo(type: string, slug: string): string {
  return /^[a-z0-9-]+$/.test(slug) ? `${type}:${slug}` : slug
}

/** A name that leads to its page. */
export function linkTo({ id, name }: Named): Html {
  return html`<a href="${pathOf(id)}">${name}</a>`
}

/** Several names, as a sentence lists them. */
export function linkAll(all: readonly Named[], word = 'and'): Html {
  return html`${all.map((one, index) => [index === 0 ? '' : index === all.length - 1 ? ` ${word} ` : ', ', linkTo(one)])}`
}

/** An address with parameters; those without a value are left out. */
export function addressWith(path: string, parameters: Readonly<Record<string, string | null | undefined>>): string {
  const given = Object.entries(parameters).filter((entry): entry is [string, string] => !!entry[1])
  const search = new URLSearchParams(given).toString()
  return search ? `${path}?${search}` : path
}
