import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedError } from '../../errors.ts'
import { conceptNames, type Seed } from '../../model/concepts.ts'
import { findUnknownPassages } from '../check/check-citations.ts'
import { findRepeatedDisagreements } from '../check/check-claims.ts'
import { findReferenceCycles } from '../check/check-cycles.ts'
import { findImpossibleEnds } from '../check/check-ends.ts'
import { findTakenNames, findUnnamedCountries } from '../check/check-names.ts'
import { findDisorderedLogs, findEarlyAnswers, findReversedPeriods } from '../check/check-order.ts'
import { findDuplicateSlugs, findUnknownReferences } from '../check/check-references.ts'
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
  if (conceptNames.some((name) => existsSync(join(directory, `${name}.yaml`)))) return
  throw new ExpectedError(
    'BAD_SEED',
    `There is no seed in ${directory}: none of ${conceptNames.join('.yaml, ')}.yaml is there.`,
  )
}
