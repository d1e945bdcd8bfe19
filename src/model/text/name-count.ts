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

/** A count with its noun: "1 article", "11,000 countries"; give the plural where it is not made with s. */
export function count(number: number, one: string, several = `${one}s`): string {
  return `${formatCount(number)} ${Math.round(number) === 1 ? one : several}`
}

/** The same where only the plural is known, as of lists. */
export function nameCount(number: number, plural: string): string {
  return count(number, SINGULARS[plural] ?? toSingular(plural), plural)
}
