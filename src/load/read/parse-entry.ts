import type { z } from 'zod'
import { type Concept, type CorpusEntry, concepts } from '../../model/concepts.ts'
import { findBadSigns } from './find-bad-signs.ts'
import type { Path } from './problem.ts'

type Issue = z.core.$ZodIssue

/** One thing that an entry's shape does not allow, and where in the entry. */
export interface ShapeError {
  readonly path: Path
  readonly message: string
}

/** A value of a file, read as an entry of the file's concept. */
export interface ParsedEntry {
  /** Null if its shape is wrong. */
  readonly entry: CorpusEntry | null
  readonly slug: string | null
  /** Its id, even if its shape is wrong; null if it has none. */
  readonly id: string | null
  readonly errors: readonly ShapeError[]
}

/** Checks a value against the shape of a concept. */
export function parseEntry(concept: Concept, value: unknown): ParsedEntry {
  const { label, shape } = concepts[concept]
  const slug = readSlug(value)
  const id = label && slug ? `${label}:${slug}` : null
  const bad = findBadSigns(value)
  if (bad.length > 0) return { entry: null, slug, id, errors: bad }
  const parsed = shape.safeParse(value)
  if (!parsed.success) return { entry: null, slug, id, errors: listShapeErrors(parsed.error.issues) }
  // TypeScript does not see that a concept's shape gives this concept's entries.
  return { entry: { concept, value: parsed.data } as CorpusEntry, slug, id, errors: [] }
}

/** Lists what a shape found wrong, one line for each value. */
export function listShapeErrors(issues: readonly Issue[], around: Path = []): ShapeError[] {
  return issues.flatMap((issue) => {
    const path = [...around, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
    if (issue.code === 'invalid_union') return listShapeErrors(chooseBranch(issue.errors), path)
    const place = issue.code === 'unrecognized_keys' ? [...path, ...issue.keys.slice(0, 1)] : path
    return [{ path: place, message: path.length > 0 ? `${path.join('.')}: ${issue.message}` : issue.message }]
  })
}

/** Picks the branch of a union that the value was most likely meant for. */
function chooseBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] {
  const meant = branches.find(
    (issues) => !issues.every(({ code, path }) => code === 'invalid_type' && path.length === 0),
  )
  return meant ?? branches[0] ?? []
}

/** The slug of an entry, whether its shape is right or not. */
function readSlug(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('slug' in value)) return null
  return typeof value.slug === 'string' ? value.slug : null
}
