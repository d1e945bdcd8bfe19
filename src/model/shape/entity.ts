import { z } from 'zod'
import { evidence } from './citation.ts'
import { slug } from './reference.ts'

const text = z.string().trim().min(1)

/** The fields that every entity has. */
export const entityShape = {
  slug,
  name: text,
  aliases: z.array(text).default([]),
  description: text.nullish(),
  cite: evidence,
}
export { text }
