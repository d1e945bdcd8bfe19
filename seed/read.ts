import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from '../src/errors.ts'
import { findUnknownPassages } from './checks/check-citations.ts'
import { findRepeatedDisagreements } from './checks/check-claims.ts'
import { findReferenceCycles } from './checks/check-cycles.ts'
import { findImpossibleEnds } from './checks/check-ends.ts'
import { findTakenNames, findUnnamedCountries } from './checks/check-names.ts'
import { findDisorderedLogs, findEarlyAnswers, findReversedPeriods } from './checks/check-order.ts'
import { findDuplicateSlugs, findUnknownReferences } from './checks/check-references.ts'
import { concepts, type Seed } from './concepts.ts'
import { type Problem, rejectProblems } from './problem.ts'
import { readSeedFiles, type SeedFiles, stripPlaces } from './seed-files.ts'

const checks: readonly ((files: SeedFiles) => Problem[])[] = [
  findDuplicateSlugs,
  findUnknownReferences,
  findUnknownPassages,
  findTakenNames,
  findUnnamedCountries,
  findReferenceCycles,
  findDisorderedLogs,
  findEarlyAnswers,
  findReversedPeriods,
  findRepeatedDisagreements,
  findImpossibleEnds,
]

/** Reads and checks a seed directory; throws one BAD_SEED that lists every problem as file:line. */
export function readSeed(directory: string): Seed {
  return stripPlaces(readCheckedFiles(directory))
}

/** The same with the places of the entries, for those who report on them. */
export function readCheckedFiles(directory: string): SeedFiles {
  requireSeed(directory)
  const files = readSeedFiles(directory)
  const shapeProblems = Object.values(files).flatMap(({ problems }) => problems)
  rejectProblems([...shapeProblems, ...checks.flatMap((check) => check(files))])
  return files
}

/** Fails where a directory holds no seed at all, so that a mistyped path does not empty the graph. */
function requireSeed(directory: string): void {
  const names = Object.keys(concepts)
  if (names.some((name) => existsSync(join(directory, `${name}.yaml`)))) return
  throw new ExpectedError(
    'BAD_SEED',
    `There is no seed in ${directory}: none of ${names.join('.yaml, ')}.yaml is there.`,
  )
}
