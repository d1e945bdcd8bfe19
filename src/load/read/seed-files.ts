import { type Concept, concepts, type EntryOf, type Seed } from '../../model/concepts.ts'
import { readSeedFile, type SeedFile } from './seed-file.ts'

/** The seed as it stands in its files: entries with their places. */
export type SeedFiles = { readonly [Name in Concept]: SeedFile<EntryOf<Name>> }

/** Reads every file of a seed directory. */
export function readSeedFiles(directory: string): SeedFiles {
  return {
    people: readSeedFile(directory, 'people', concepts.people),
    countries: readSeedFile(directory, 'countries', concepts.countries),
    organizations: readSeedFile(directory, 'organizations', concepts.organizations),
    commodities: readSeedFile(directory, 'commodities', concepts.commodities),
    topics: readSeedFile(directory, 'topics', concepts.topics),
    measures: readSeedFile(directory, 'measures', concepts.measures),
    agreements: readSeedFile(directory, 'agreements', concepts.agreements),
    events: readSeedFile(directory, 'events', concepts.events),
    statements: readSeedFile(directory, 'statements', concepts.statements),
    relationships: readSeedFile(directory, 'relationships', concepts.relationships),
    claims: readSeedFile(directory, 'claims', concepts.claims),
    articles: readSeedFile(directory, 'articles', concepts.articles),
  }
}

/** The files of entities, each with its label. */
export function listEntityFiles(files: SeedFiles) {
  return [
    { label: 'Person', file: files.people },
    { label: 'Country', file: files.countries },
    { label: 'Organization', file: files.organizations },
    { label: 'Commodity', file: files.commodities },
    { label: 'Topic', file: files.topics },
    { label: 'Measure', file: files.measures },
    { label: 'Agreement', file: files.agreements },
    { label: 'Event', file: files.events },
  ] as const
}

/** The files whose entries become nodes with a slug, each with its label. */
export function listNodeFiles(files: SeedFiles) {
  return [
    ...listEntityFiles(files),
    { label: 'Statement', file: files.statements },
    { label: 'Article', file: files.articles },
  ] as const
}

/** What the files say, without the places. */
export function stripPlaces(files: SeedFiles): Seed {
  const { people, countries, organizations, commodities, topics, measures } = files
  const { agreements, events, statements, relationships, claims, articles } = files
  return {
    people: listValues(people),
    countries: listValues(countries),
    organizations: listValues(organizations),
    commodities: listValues(commodities),
    topics: listValues(topics),
    measures: listValues(measures),
    agreements: listValues(agreements),
    events: listValues(events),
    statements: listValues(statements),
    relationships: listValues(relationships),
    claims: listValues(claims),
    articles: listValues(articles),
  }
}

function listValues<Value>({ entries }: SeedFile<Value>): Value[] {
  return entries.map(({ value }) => value)
}
