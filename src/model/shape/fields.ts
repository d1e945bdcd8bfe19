import { z } from 'zod'
import { edtfDate } from './edtf-date.ts'
import { entityShape } from './entity.ts'
import { exceptions, type LinkEnd, linkEnds } from './link.ts'

/** A field that makes relationships, one or a list: each an id, or an object with an id and properties of the relationship. */
export interface LinkField extends LinkEnd {
  readonly name: string
  readonly isList: boolean
  /** The key of the id if the field holds objects. */
  readonly at: string | null
  /** The properties of the relationship, by kind. */
  readonly properties: readonly string[]
  readonly dates: readonly string[]
}

/** The fields of an entry by how they are stored. */
export interface Fields {
  /** Plain values, stored under their own names. */
  readonly properties: readonly string[]
  /** Dates, stored with their first and last day. */
  readonly dates: readonly string[]
  readonly links: readonly LinkField[]
  /** Fields that only the concept's own recorder understands. */
  readonly others: readonly string[]
}

/** The fields that every entity is recorded with, beside those of its concept. */
const common = new Set([...Object.keys(entityShape), ...Object.keys(exceptions)])

/** Derives from a shape how each of its fields is stored. */
export function listFields(shape: z.ZodType): Fields {
  const own = shape instanceof z.ZodObject ? Object.entries<z.ZodType>(shape.shape) : []
  const properties: string[] = []
  const dates: string[] = []
  const links: LinkField[] = []
  const others: string[] = []
  for (const [name, schema] of own) {
    if (common.has(name)) continue
    const link = readLink(name, schema)
    const kind = kindOf(schema)
    if (link) links.push(link)
    else if (kind === 'date') dates.push(name)
    else if (kind === 'property') properties.push(name)
    else others.push(name)
  }
  return { properties, dates, links, others }
}

function readLink(name: string, schema: z.ZodType): LinkField | null {
  const outer = unwrap(schema)
  const isList = outer instanceof z.ZodArray
  const inner = isList ? unwrap(elementOf(outer)) : outer
  const end = linkEnds.get(inner)
  if (end) return { name, isList, at: null, properties: [], dates: [], ...end }
  if (!(inner instanceof z.ZodObject)) return null
  const keys = Object.entries<z.ZodType>(inner.shape)
  const [at, of] = keys.flatMap(([key, value]) => {
    const found = linkEnds.get(unwrap(value))
    return found ? [key, found] : []
  }) as [string?, LinkEnd?]
  if (at === undefined || of === undefined) return null
  const said = keys.filter(([key]) => key !== at && key !== 'cite' && key !== 'type')
  const list = (kind: string) => said.flatMap(([key, value]) => (kindOf(value) === kind ? [key] : []))
  return { name, isList, at, properties: list('property'), dates: list('date'), ...of }
}

/** How a value is stored: a date is stored with its first and last day. */
export function kindOf(schema: z.ZodType): 'date' | 'property' | 'other' {
  const inner = unwrap(schema)
  if (inner === edtfDate) return 'date'
  const value = inner instanceof z.ZodArray ? unwrap(elementOf(inner)) : inner
  const isPlain = [z.ZodString, z.ZodNumber, z.ZodEnum, z.ZodURL].some((kind) => value instanceof kind)
  return isPlain ? 'property' : 'other'
}

/** A schema without its optional, nullable and default wrappers. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType)
  return schema
}

function elementOf(list: z.ZodArray): z.ZodType {
  return list.element as z.ZodType
}
