import { type Concept, conceptNames, concepts, type EntryOf, type Seed } from '../../model/concepts.ts'
import { readSeedFile, type SeedFile } from './seed-file.ts'

/** The seed as it stands in its files: entries with their places. */
export type SeedFiles = { readonly [Name in Concept]: SeedFile<EntryOf<Name>> }

/** Reads every file of a seed directory. */
export function readSeedFiles(directory: string): SeedFiles {
  const files = conceptNames.map((name) => [name, readSeedFile<unknown>(directory, name, concepts[name].shape)])
  return Object.fromEntries(files) as SeedFiles
}

/** The files whose entries become nodes with a slug, each with its label. */
export function listNodeFiles(files: SeedFiles) {
  return conceptNames.flatMap((name) => {
    const { label } = concepts[name]
    return label === null ? [] : [{ label, file: files[name] }]
  })
}

/** What the files say, without the places. */
export function stripPlaces(files: SeedFiles): Seed {
  const values = conceptNames.map((name) => [name, files[name].entries.map(({ value }) => value)])
  return Object.fromEntries(values) as Seed
}
