import { type Concept, type CorpusEntry, concepts, identify } from '../concepts.ts'
import { type Fields, type LinkField, listFields } from './fields.ts'

/** A relationship that a field of an entry makes. */
export interface EntryLink {
  readonly type: string
  readonly from: string
  readonly to: string
  /** The id of the end that is not the entry itself. */
  readonly other: string
  readonly field: LinkField
  /** The path in the entry of the other end. */
  readonly path: readonly (string | number)[]
  /** The object around the reference, with the relationship's properties; null if the reference stands alone. */
  readonly said: Readonly<Record<string, unknown>> | null
}

/** How the fields of each concept's entries are stored. */
export const fieldsOf = Object.fromEntries(
  Object.entries(concepts).map(([name, { shape }]) => [name, listFields(shape)]),
) as Readonly<Record<Concept, Fields>>

/** Every relationship that the fields of an entry make; an empty list for entries that become no node. */
export function listLinks(entry: CorpusEntry): EntryLink[] {
  const id = identify(entry)
  const { links } = fieldsOf[entry.concept]
  if (id === null || links.length === 0) return []
  const values: Readonly<Record<string, unknown>> = entry.value
  return links.flatMap((field) => {
    const value = values[field.name]
    if (value === null || value === undefined) return []
    if (!field.isList) return [makeLink(id, field, value, [field.name])]
    return (value as unknown[]).map((one, index) => makeLink(id, field, one, [field.name, index]))
  })
}

function makeLink(id: string, field: LinkField, value: unknown, path: EntryLink['path']): EntryLink {
  const { at, end, types } = field
  const said = at === null ? null : (value as Readonly<Record<string, unknown>>)
  const other = String(at === null ? value : said?.[at])
  const type = String(types.length === 1 ? types[0] : said?.type)
  const ends = end === 'to' ? { from: id, to: other } : { from: other, to: id }
  return { type, ...ends, other, field, path: at === null ? path : [...path, at], said }
}
