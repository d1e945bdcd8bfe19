import { z } from 'zod'
import { entityLabels } from './entities.ts'
import { evidence, excerpt } from './shape/citation.ts'
import { edtfDate } from './shape/edtf-date.ts'
import { text } from './shape/entity.ts'
import { exceptions, linkAs, linkTo } from './shape/link.ts'
import { idOf, slug } from './shape/reference.ts'
import { statementModes, valuesOf } from './vocabulary.ts'

/** One thing that somebody said or wrote on one occasion. */
export const statement = z.strictObject({
  slug,
  speaker: linkTo('MADE_BY'),
  role: text.nullish(),
  country: linkTo('SPOKEN_FOR').nullish(),
  mode: z.enum(valuesOf(statementModes)),
  saidOn: edtfDate.nullish(),
  dateBasis: text.nullish(),
  medium: text.nullish(),
  about: z.array(linkAs('ABOUT', idOf(...entityLabels))).min(1, 'a statement is about something'),
  mentions: z.array(linkAs('MENTIONS', idOf(...entityLabels))).default([]),
  ...exceptions,
  gist: text,
  excerpt: excerpt.nullish(),
  restates: linkAs('RESTATES', idOf('Statement')).nullish(),
  cite: evidence,
})
export type Statement = z.infer<typeof statement>
