import { z } from 'zod'
import { evidence } from './citation.ts'
import { slug } from './reference.ts'

/** The most letters of a text, and of a name, which has to fit into an index. */
const LONGEST_TEXT = 20_000
const LONGEST_NAME = 1_000

/** Something that can be seen: neither blank nor ignored when it is shown, nor a mark alone. */
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{C}\p{Z}\p{M}\u2800]/u

const shown = z
  .string()
  .trim()
  .min(1)
  .refine((one) => one === '' || VISIBLE.test(one), 'there is nothing in it that can be seen')

/** A text in our words, or a short one as its source has it. */
const text = shown.max(LONGEST_TEXT, `a text has at most ${LONGEST_TEXT} letters`)

/** A text that an index keeps whole. */
const name = shown
  .max(LONGEST_NAME, `a name has at most ${LONGEST_NAME} letters`)
  .refine(
    (one) => one.length > LONGEST_NAME || Buffer.byteLength(one.normalize('NFKD')) <= 3 * LONGEST_NAME,
    `a name has at most ${3 * LONGEST_NAME} bytes`,
  )

/** The fields that every entity has. */
export const entityShape = {
  slug,
  name,
  aliases: z.array(name).default([]),
  description: text.nullish(),
  cite: evidence,
}
export { name, text }
