import { statSync } from 'node:fs'
import { InvalidArgumentError } from 'commander'
import { seedFolder } from '../load/load-seed.ts'

/** Adds a folder to those named before it; `seed` is the project's own where no folder of that name is here. */
export function addFolder(path: string, before: readonly string[] = []): readonly string[] {
  return [...before, findFolder(path)]
}

function findFolder(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return path
  if (path === 'seed') return seedFolder
  throw new InvalidArgumentError(`There is no folder ${path}: tft init makes one.`)
}
