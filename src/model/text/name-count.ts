import { toSingular } from './to-singular.ts'

/** Plurals that do not end as others do. */
const SINGULARS: Readonly<Record<string, string>> = {
  people: 'person',
  'nodes and relationships': 'node or relationship',
}

/** A number of things as people read it: 11,000. */
export function formatCount(count: number): string {
  return Math.round(count).toLocaleString('en')
}

/** So many of what the plural names: "1 article", "11,000 countries". */
export function nameCount(count: number, plural: string): string {
  return `${formatCount(count)} ${Math.round(count) === 1 ? (SINGULARS[plural] ?? toSingular(plural)) : plural}`
}
