import { conceptNames, isEntityConcept } from '../../model/concepts.ts'
import { foldName } from '../../model/fold-name.ts'
import { nameCountry } from '../../model/name-country.ts'
import type { Problem } from '../read/problem.ts'
import type { Entry } from '../read/seed-file.ts'
import type { SeedFiles } from '../read/seed-files.ts'

type Named = Entry<{ slug: string; name?: string | undefined; aliases: string[]; code?: string }>

/** Each name or alias that is the name of another entity of the same type. */
export function findTakenNames(files: SeedFiles): Problem[] {
  return conceptNames.filter(isEntityConcept).flatMap((name) => {
    const entries: readonly Named[] = files[name].entries
    const owners = new Map(entries.toReversed().map((entry) => [foldName(readName(entry) ?? ''), entry]))
    return entries.flatMap((entry) =>
      listNames(entry).flatMap(({ path, name }) => {
        const owner = owners.get(foldName(name))
        if (!owner || owner === entry) return []
        return [entry.report(path, `"${name}" is the name of ${owner.value.slug}`)]
      }),
    )
  })
}

/** Each country whose code ISO 3166-1 does not have, unless its entry names it. */
export function findUnnamedCountries({ countries }: Pick<SeedFiles, 'countries'>): Problem[] {
  return countries.entries
    .filter(({ value }) => !value.name && !nameCountry(value.code))
    .map(({ value, report }) =>
      report(['code'], `ISO 3166-1 has no country ${value.code}: give a name, or mend the code`),
    )
}

function listNames(entry: Named) {
  const aliases = entry.value.aliases.map((name, index) => ({ path: ['aliases', index], name }))
  const name = readName(entry)
  return name ? [{ path: ['name'], name }, ...aliases] : aliases
}

function readName({ value }: Named): string | null {
  return value.name ?? (value.code ? (nameCountry(value.code)?.name ?? null) : null)
}
