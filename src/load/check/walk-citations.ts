import { evidence } from '../../model/citation.ts'
import { type CitedPassage, readCitation } from '../../model/read-citation.ts'
import type { Path } from '../read/yaml-list.ts'

/** A citation and the way to it in its entry. */
export interface PlacedCitation extends CitedPassage {
  readonly path: Path
}

/** Every citation inside an entry, wherever a `cite` list stands. */
export function* walkCitations(value: unknown, path: Path = []): Generator<PlacedCitation> {
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key]
    if (key === 'cite') yield* placeCitations(inner, here)
    else yield* walkCitations(inner, here)
  }
}

function placeCitations(value: unknown, path: Path): PlacedCitation[] {
  const { data = [] } = evidence.safeParse(value)
  return data.map((citation, index) => ({ ...readCitation(citation), path: [...path, index] }))
}
