import type { Fragment } from '../declare/field-plan.ts'
import { type Binding, nameValue } from './compilation.ts'
import { placeFragment } from './fragment.ts'
import { keepBetweenCursors, type PlacedKey, sortBy } from './page-keys.ts'

/** Rows of a page, before they have their text. */
export interface PageRows {
  readonly binding: Binding
  readonly reach: string
  readonly row: string
  readonly keys: readonly PlacedKey[]
  /** What each row is. */
  readonly shape: string
}

/** Rows of a page whose cursors nobody asks for. */
export function composeUnkeyed({ binding, reach, row, keys, shape }: PageRows): string {
  const sorted = keys.map(({ by, reading }) => sortBy(by, reading)).join(', ')
  const limit = nameValue(binding.prefix, 'limit')
  return `COLLECT { ${reach} WITH ${row} ORDER BY ${sorted} LIMIT ${limit} RETURN ${shape} }`
}

/** Rows with their sort keys, between the cursors that are given. */
export function composeKeyed({ binding, reach, row, keys, shape }: PageRows, show: Fragment | undefined): string {
  const names = keys.map(({ name }) => name).join(', ')
  const sorted = keys.map(({ name, reading }) => sortBy(name, reading)).join(', ')
  const between = keepBetweenCursors(binding, keys)
  return [
    `COLLECT { ${reach} WITH ${row}, ${keys.map(({ by, name }) => `${by} AS ${name}`).join(', ')}`,
    ...(between ? [`WHERE ${between}`, `WITH ${row}, ${names}`] : []),
    `ORDER BY ${sorted} LIMIT ${nameValue(binding.prefix, 'limit')}`,
    ...(show ? [placeShow(show, row), `WITH ${row}_shown AS ${row}, ${names} ORDER BY ${sorted}`] : []),
    `RETURN ${shape} }`,
  ].join(' ')
}

/** Rows of a page that are sorted and cut already. */
export function composeSorted(
  { reach, row, keys, shape, needsKeys }: Omit<PageRows, 'binding'> & { readonly needsKeys: boolean },
  show: Fragment | undefined,
): string {
  if (!needsKeys) return `COLLECT { ${reach} RETURN ${shape} }`
  const names = keys.map(({ name }) => name).join(', ')
  return [
    `COLLECT { ${reach} WITH ${row}, ${keys.map(({ by, name }) => `${by} AS ${name}`).join(', ')}`,
    ...(show ? [placeShow(show, row), `WITH ${row}_shown AS ${row}, ${names}`] : []),
    `RETURN ${shape} }`,
  ].join(' ')
}

/** From the rows that the page kept to those that it shows. */
function placeShow(show: Fragment, row: string): string {
  return placeFragment(show, { this: row, row: `${row}_shown`, parameter: () => null })
}

/** The sort keys of a row as its cursor holds them. */
export function showKeys(keys: readonly PlacedKey[]): string {
  return `[${keys.map(({ name, kind }) => (kind === 'date' ? `toString(${name})` : name)).join(', ')}]`
}
