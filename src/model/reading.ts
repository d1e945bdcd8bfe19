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

export function isAdditionName(name: string): name is AdditionName {
  return Object.hasOwn(additions, name)
}
