import { z } from 'zod'
import { unwrap } from '../../model/shape/fields.ts'
import type { Filled } from './fill-template.ts'

/** Gives an entry, and each part of it that carries evidence of its own, the citation of a row, unless the map gives one. */
export function citeRow(schema: z.ZodType, value: Filled, cite: string): Filled {
  const shape = unwrap(schema)
  if (Array.isArray(value))
    return shape instanceof z.ZodArray ? value.map((item) => citeRow(shape.element as z.ZodType, item, cite)) : value
  if (typeof value !== 'object' || value === null) return value
  if (shape instanceof z.ZodUnion) {
    const option = shape.options.find((one) => one instanceof z.ZodObject)
    return option ? citeRow(option as z.ZodType, value, cite) : value
  }
  if (!(shape instanceof z.ZodObject)) return value
  const fields: Readonly<Record<string, z.ZodType>> = shape.shape
  const cited = Object.entries(value).map(([key, inner]) => {
    const field = fields[key]
    return [key, field && key !== 'cite' ? citeRow(field, inner, cite) : inner] as const
  })
  return { ...Object.fromEntries(cited), ...('cite' in fields && !('cite' in value) ? { cite: [cite] } : {}) }
}
