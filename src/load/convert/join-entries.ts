import type { Path } from '../read/problem.ts'
import type { Filled } from './fill-template.ts'

type Joined = { readonly value: Filled } | { readonly path: Path; readonly before: Filled; readonly next: Filled }

/** What the items of a list are told apart by, so that long lists need no search. */
const seen = new WeakMap<Filled[], Set<string>>()

/**
 * Joins what two rows say of one entry: lists are added up, everything else has to be the same; `before` is changed. Where they differ,
 * tells where.
 */
export function joinFilled(before: Filled, next: Filled, path: Path = []): Joined {
  if (path.at(-1) === 'cite' || next === undefined) return { value: before }
  if (before === undefined) return { value: next }
  if (Array.isArray(before) && Array.isArray(next)) return { value: addItems(before, next) }
  if (isObject(before) && isObject(next)) {
    for (const [key, inner] of Object.entries(next)) {
      const joined = joinFilled(before[key], inner, [...path, key])
      if (!('value' in joined)) return joined
      before[key] = joined.value
    }
    return { value: before }
  }
  return before === next ? { value: before } : { path, before, next }
}

function addItems(before: Filled[], next: readonly Filled[]): Filled[] {
  const known = seen.get(before) ?? new Set(before.map(keyOf))
  seen.set(before, known)
  for (const item of next) {
    const key = keyOf(item)
    if (known.has(key)) continue
    known.add(key)
    before.push(item)
  }
  return before
}

/** An item without its evidence, which is that of the first row that says it. */
function keyOf(item: Filled): string {
  return JSON.stringify(item, (key, value) => (key === 'cite' ? undefined : value))
}

function isObject(value: Filled): value is { [key: string]: Filled } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
