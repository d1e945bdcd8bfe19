import { z } from 'zod'
import { evidence, excerpt } from './citation.ts'
import { edtfDate } from './edtf-date.ts'
import { text } from './entity.ts'
import { entityId, idOf, slug } from './reference.ts'
import { statementModes, valuesOf } from './vocabulary.ts'

/** Something said or written by somebody, once. */
export const statement = z.strictObject({
  slug,
  speaker: idOf('Person', 'Organization'),
  role: text.nullish(),
  country: idOf('Country').nullish(),
  mode: z.enum(valuesOf(statementModes)),
  saidOn: edtfDate.nullish(),
  dateBasis: text.nullish(),
  medium: text.nullish(),
  about: z.array(entityId).min(1, 'a statement is about something'),
  gist: text,
  excerpt: excerpt.nullish(),
  restates: idOf('Statement').nullish(),
  cite: evidence,
})
export type Statement = z.infer<typeof statement>
