import { nodeLabels } from '../../model/concepts.ts'
import type { Problem } from '../read/problem.ts'
import { listNodeFiles, type SeedFiles } from '../read/seed-files.ts'
import { walkStrings } from './walk-strings.ts'

const REFERENCE = new RegExp(`^(${nodeLabels.join('|')}):[a-z0-9]+(-[a-z0-9]+)*$`, 'u')

/** Each slug that an earlier entry of its file has. */
export function findDuplicateSlugs(files: SeedFiles): Problem[] {
  return listNodeFiles(files).flatMap(({ label, file }) => {
    const seen = new Set<string>()
    return file.slugs.flatMap(({ slug, report }) => {
      if (seen.has(slug)) return [report(`an earlier ${label} has this slug`)]
      seen.add(slug)
      return []
    })
  })
}

/** Each reference to an entry that no file has. */
export function findUnknownReferences(files: SeedFiles): Problem[] {
  const known = new Set(
    listNodeFiles(files).flatMap(({ label, file }) => file.slugs.map(({ slug }) => `${label}:${slug}`)),
  )
  return Object.values(files).flatMap(({ entries }) =>
    entries.flatMap(({ value, report }) =>
      [...walkStrings(value)]
        .filter(({ text }) => REFERENCE.test(text) && !known.has(text))
        .map(({ path, text }) => report(path, `there is no ${text}`)),
    ),
  )
}
