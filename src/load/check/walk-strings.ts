import type { Path } from '../read/yaml-list.ts'

/** Every text inside a value, with the way to it. */
export function* walkStrings(value: unknown, path: Path = []): Generator<{ path: Path; text: string }> {
  if (typeof value === 'string') yield { path, text: value }
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value))
    yield* walkStrings(inner, [...path, Array.isArray(value) ? Number(key) : key])
}
