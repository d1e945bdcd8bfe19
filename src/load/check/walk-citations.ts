import { type Citation, type CitedPassage, readCitation } from '../../model/shape/citation.ts'
import type { Path } from '../read/problem.ts'

/** A citation and its path in its entry. */
export interface PlacedCitation extends CitedPassage {
  readonly path: Path
}

/** Every citation inside an entry whose shape is right, wherever a `cite` list stands. */
export function* walkCitations(value: unknown, path: Path = []): Generator<PlacedCitation> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner !== 'object' || inner === null) continue
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (key !== 'cite') yield* walkCitations(inner, here)
    else
      for (const [index, citation] of (inner as Citation[]).entries())
        yield { ...readCitation(citation), path: [...here, index] }
  }
}
