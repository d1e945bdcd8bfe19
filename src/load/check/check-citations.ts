import type { Problem } from '../read/problem.ts'
import type { SeedFiles } from '../read/seed-files.ts'
import { walkCitations } from './walk-citations.ts'

/** Each citation of an article that is not there, or of a paragraph beyond its last. */
export function findUnknownPassages(files: SeedFiles): Problem[] {
  const lengths = new Map(files.articles.entries.map(({ value }) => [value.slug, value.paragraphs.length]))
  const slugs = new Set(files.articles.slugs.map(({ slug }) => slug))
  return Object.values(files).flatMap(({ entries }) =>
    entries.flatMap(({ value, report }) =>
      [...walkCitations(value)].flatMap(({ path, article, paragraph }) => {
        if (!slugs.has(article)) return [report(path, `there is no article ${article}`)]
        const length = lengths.get(article)
        if (length === undefined || paragraph <= length) return []
        return [report(path, `${article} has ${length} paragraphs, there is no #${paragraph}`)]
      }),
    ),
  )
}
