import type { Reference } from '../declare/field-plan.ts'
import { type Compilation, labelOf, listReferences, nameValue } from './compilation.ts'
import { placeFragment } from './fragment.ts'

/** Lookups first, so that every subquery sees the nodes that arguments name; then the rows; then the columns. */
export function composeStatement(
  { bindings, settings }: Compilation,
  rows: string,
  columns: readonly string[],
): string {
  const references = bindings.flatMap((binding) =>
    listReferences(binding).map(([name, reference]) => ({ name: `${binding.prefix}${name}`, reference })),
  )
  const lookups = references.map(({ name, reference }) =>
    isList(reference) ? composeListLookup(settings, name, reference) : composeLookup(settings, name, reference),
  )
  const found = references.map(({ name, reference }) =>
    isList(reference)
      ? `${name}: [fits IN ${name}_found | [fit IN fits | fit.${settings.key}]]`
      : `${name}: [[fit IN ${name}_found | fit.${settings.key}]]`,
  )
  return [
    ...(lookups.length > 0
      ? [
          `WITH ${lookups.map(({ fits }) => fits).join(', ')}`,
          `WITH *, ${lookups.map(({ first }) => first).join(', ')}`,
        ]
      : []),
    rows,
    `RETURN ${[...columns, `{${found.join(', ')}} AS __found`].join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

type Settings = Compilation['settings']

function isList(reference: Reference): reference is Exclude<Reference, string | null> {
  return typeof reference === 'object' && reference !== null
}

/** The nodes that a parameter's name fits, and the first of them. */
interface PlacedLookup {
  readonly fits: string
  readonly first: string
}

function composeLookup(settings: Settings, name: string, reference: Reference): PlacedLookup {
  const fits = `COLLECT { ${placeLookup(settings, nameValue('', name), reference)} RETURN row ORDER BY row.${settings.key} }`
  return { fits: `${fits} AS ${name}_found`, first: `HEAD(${name}_found) AS ${name}` }
}

/** The same for each name of a list. */
function composeListLookup(settings: Settings, name: string, reference: Reference): PlacedLookup {
  const fits = `COLLECT { ${placeLookup(settings, 'wanted', reference)} RETURN row ORDER BY row.${settings.key} }`
  const each = `COLLECT { UNWIND ${nameValue('', name)} AS wanted RETURN ${fits} }`
  return { fits: `${each} AS ${name}_found`, first: `[fits IN ${name}_found | HEAD(fits)] AS ${name}` }
}

function placeLookup({ lookup }: Settings, wanted: string, reference: Reference): string {
  if (!lookup) throw new TypeError('an argument names a node, and the option `lookup` is not given')
  const label = labelOf(reference)
  const parameters: Record<string, string | null> = { name: wanted, label: label && `'${label}'` }
  const parameter = (name: string) => parameters[name] ?? null
  return placeFragment(lookup.cypher, { row: 'row', parameter, decided: true })
}
