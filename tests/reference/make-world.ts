import type { z } from 'zod'
import { type Concept, conceptNames, concepts, type Seed } from '../../src/model/concepts.ts'

/** Entries of a generated seed, as they would stand in its files; the articles are always the same. */
export type Parts = { [Name in Exclude<Concept, 'articles'>]?: z.input<(typeof concepts)[Name]['shape']>[] }
export type MeasurePart = NonNullable<Parts['measures']>[number]
export type LogPart = MeasurePart['log'][number]

const paragraphs = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)]

/** Every article that a generated seed cites, and the first day on which it was certainly public. */
export const knownDays: Readonly<Record<string, string>> = {
  'january-report': '2025-01-20',
  'march-report': '2025-03-31',
  'april-report': '2025-04-15',
  'may-report': '2025-05-20',
  'late-report': '2025-08-01',
}
/** A citation of the article that was public before any other. */
export const early = 'january-report#1'

const articles: Seed['articles'] = [
  { slug: 'january-report', title: 'January', publishedOn: '2025-01-20', paragraphs },
  { slug: 'march-report', title: 'March', publishedOn: '2025-03', paragraphs },
  { slug: 'april-report', title: 'April', publishedOn: '2025-04-15', paragraphs },
  {
    slug: 'may-report',
    title: 'May',
    publishedNotBefore: '2025-05-01',
    publishedNotAfter: '2025-05-20',
    paragraphs,
  },
  { slug: 'late-report', title: 'Late', publishedOn: '2025-08-01', paragraphs },
]

/** A seed of these entries, with what the shapes add to them. */
export function makeWorld(parts: Parts): Seed {
  const given: Partial<Record<Concept, readonly unknown[]>> = parts
  const read = conceptNames.map((name) => [name, concepts[name].shape.array().parse(given[name] ?? [])])
  return { ...(Object.fromEntries(read) as Seed), articles }
}

/** Countries, by code, for generated measures and speakers. */
export function makeCountries(...codes: string[]): Parts['countries'] {
  return codes.map((code) => ({ slug: code.toLowerCase(), code, name: `Land ${code}`, cite: [early] }))
}
