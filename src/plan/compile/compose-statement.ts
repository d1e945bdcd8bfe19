import type { Fragment, Reference } from '../declare/field-plan.ts'
import { type Binding, labelOf, listReferences, nameValue } from './compilation.ts'
import { placeFragment } from './fragment.ts'

/** How a parameter that names a node is looked up: Cypher with `$name` and `$label` that ends with `row`. */
export type Lookup = Fragment

/** Lookups first, so that every subquery sees the nodes that arguments name; then the rows; then the answer. */
export function composeStatement(
  bindings: readonly Binding[],
  lookup: Lookup,
  rows: string,
  columns: readonly string[],
): string {
  const references = bindings.flatMap((binding) =>
    listReferences(binding).map(([name, reference]) => ({ name: `${binding.prefix}${name}`, reference })),
  )
  const lookups = references.map(({ name, reference }) =>
    isList(reference) ? composeListLookup(lookup, name, reference) : composeLookup(lookup, name, reference),
  )
  const found = references.map(({ name, reference }) =>
    isList(reference)
      ? `${name}: [fits IN ${name}_found | [fit IN fits | fit.id]]`
      : `${name}: [[fit IN ${name}_found | fit.id]]`,
  )
  return [
    ...(lookups.length > 0 ? ['WITH 1 AS __begin', ...lookups] : []),
    rows,
    `RETURN ${[...columns, `{${found.join(', ')}} AS __found`].join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('\n')
}

function isList(reference: Reference): reference is Exclude<Reference, string | null> {
  return typeof reference === 'object' && reference !== null
}

/** Binds the node that a parameter names, and all nodes that the name fits. */
function composeLookup(lookup: Lookup, name: string, reference: Reference): string {
  const fits = `COLLECT { ${placeLookup(lookup, nameValue('', name), reference)} RETURN row ORDER BY row.id }`
  return `WITH *, ${fits} AS ${name}_found\nWITH *, HEAD(${name}_found) AS ${name}`
}

/** The same for each name of a list. */
function composeListLookup(lookup: Lookup, name: string, reference: Reference): string {
  const fits = `COLLECT { ${placeLookup(lookup, 'wanted', reference)} RETURN row ORDER BY row.id }`
  const each = `COLLECT { UNWIND ${nameValue('', name)} AS wanted RETURN ${fits} }`
  return `WITH *, ${each} AS ${name}_found\nWITH *, [fits IN ${name}_found | HEAD(fits)] AS ${name}`
}

function placeLookup(lookup: Lookup, wanted: string, reference: Reference): string {
  const label = labelOf(reference)
  const parameters: Record<string, string | null> = { name: wanted, label: label && `'${label}'` }
  return placeFragment(lookup, { row: 'row', parameter: (parameter) => parameters[parameter] ?? null })
}
