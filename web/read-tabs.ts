import { readdirSync, readFileSync } from 'node:fs'

/** A question that GraphiQL opens with. */
export interface Tab {
  readonly file: string
  readonly query: string
}

const folder = new URL('tabs/', import.meta.url)

/** The questions in tabs/, in the order of their numbers. */
export function readTabs(): Tab[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({ file, query: readFileSync(new URL(file, folder), 'utf8') }))
}
