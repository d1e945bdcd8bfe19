import type { CorpusEntry } from '../../model/concepts.ts'
import { type Problem, printProblem } from '../read/problem.ts'
import type { Complaint } from './check-entry.ts'

/** Each rate of a log between 0 and 1 that may be a fraction, 0.25 for 25 percent, unless its entry says that it is not. */
export function findLowRates({ concept, value }: CorpusEntry): Complaint[] {
  if (concept !== 'measures') return []
  return value.log.flatMap(({ rate, belowOnePercent }, index) =>
    rate && rate < 1 && !belowOnePercent
      ? [{ path: ['log', index, 'rate'], message: `the rate is ${rate} percent` }]
      : [],
  )
}

const SHOWN = 10

/** Asks once about all that may be a slip, with where it stands. */
export function tellDoubts(doubts: readonly Problem[]): void {
  if (doubts.length === 0) return
  const shown = doubts.slice(0, SHOWN).map((doubt) => `  ${printProblem(doubt)}`)
  const rest = doubts.length > SHOWN ? [`  … and ${doubts.length - SHOWN} more`] : []
  const question =
    'Rates are in percent: is a rate below 1 meant so? If it is, its entry of the log says belowOnePercent: true; else write 25 for 25 percent.'
  process.emitWarning([question, ...shown, ...rest].join('\n'), 'DoubtfulRate')
}
