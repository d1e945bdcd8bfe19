import { z } from 'zod'
import { entityLabels } from './entities.ts'
import { statusChange } from './measure.ts'
import { evidence } from './shape/citation.ts'
import { name } from './shape/entity.ts'
import { idOf } from './shape/reference.ts'

/**
 * What the reading of one article adds to entries that stand elsewhere: entries to the logs of measures, and to any entity the
 * passages that name it, with the names that these use.
 */
export const additions = {
  log: z.strictObject({ measure: idOf('Measure'), ...statusChange.shape }),
  alsoCites: z.strictObject({ entity: idOf(...entityLabels), cite: evidence, aliases: z.array(name).default([]) }),
} as const
export type AdditionName = keyof typeof additions
export type LogAddition = z.infer<typeof additions.log>
export type AlsoCites = z.infer<typeof additions.alsoCites>

/** What an entry of a draft says beside what it would be in a reading. */
export const draftFields = z.object({
  /** Null until somebody has decided; what is rejected stays, so that it is not proposed again. */
  decide: z.enum(['accept', 'reject'], { error: 'decide is accept, reject or nothing' }).nullish(),
  /** How far the proposal may be trusted, and the rule that made it. */
  band: z.enum(['sure', 'likely', 'look']).nullish(),
  rule: z.string().nullish(),
  /** By what it is known again when the article is read again. */
  key: z.string().nullish(),
})
export type DraftFields = z.infer<typeof draftFields>
export const draftFieldNames: readonly string[] = Object.keys(draftFields.shape)

export function isAdditionName(name: string): name is AdditionName {
  return Object.hasOwn(additions, name)
}
