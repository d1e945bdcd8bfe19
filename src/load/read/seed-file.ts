import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { z } from 'zod'
import { listShapeErrors } from './check-shape.ts'
import type { Problem } from './problem.ts'
import { type Path, parseYamlList, type YamlList } from './yaml-list.ts'

/** One entry that has the right shape, and where its values stand. */
export interface Entry<Value> {
  readonly value: Value
  /** A problem with one of the entry's values. */
  report(path: Path, message: string): Problem
}

/** One file of the seed: its sound entries, the slugs of all, and what is wrong with the others. */
export interface SeedFile<Value> {
  readonly entries: readonly Entry<Value>[]
  readonly slugs: readonly { slug: string; report(message: string): Problem }[]
  readonly problems: readonly Problem[]
}

/** Reads one file of the seed; a file that is not there is an empty list. */
export function readSeedFile<Value>(directory: string, name: string, shape: z.ZodType<Value>): SeedFile<Value> {
  const path = join(directory, `${name}.yaml`)
  const list = parseYamlList(existsSync(path) ? readFileSync(path, 'utf8') : '')
  const file = showPath(path)
  const entries: Entry<Value>[] = []
  const problems: Problem[] = list.errors.map((error) => ({ file, ...error }))
  for (const [index, value] of list.values.entries()) {
    const report = reportIn(file, list, index)
    const parsed = shape.safeParse(value)
    if (parsed.success) entries.push({ value: parsed.data, report })
    else problems.push(...listShapeErrors(parsed.error.issues).map((error) => report(error.path, error.message)))
  }
  return { entries, problems, slugs: listSlugs(list, (index) => reportIn(file, list, index)) }
}

/** A path as people type it: from the working directory where it lies below, else whole. */
function showPath(path: string): string {
  const shown = relative(process.cwd(), path)
  return shown.startsWith('..') ? path : shown
}

function reportIn(file: string, list: YamlList, index: number): Entry<unknown>['report'] {
  const value = list.values[index]
  const name = readSlug(value)
  return (path, message) => ({
    file,
    line: list.lineOf([index, ...path]),
    message: name ? `${name}: ${message}` : message,
  })
}

function listSlugs({ values }: YamlList, reportAt: (index: number) => Entry<unknown>['report']) {
  return values.flatMap((value, index) => {
    const slug = readSlug(value)
    return slug ? [{ slug, report: (message: string) => reportAt(index)(['slug'], message) }] : []
  })
}

function readSlug(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('slug' in value)) return null
  return typeof value.slug === 'string' ? value.slug : null
}
