import type { z } from 'zod'
import type { Path } from './problem.ts'

type Issue = z.core.$ZodIssue

/** One thing that an entry's shape does not allow, and where in the entry. */
export interface ShapeError {
  readonly path: Path
  readonly message: string
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
export function readSlug(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('slug' in value)) return null
  return typeof value.slug === 'string' ? value.slug : null
}
