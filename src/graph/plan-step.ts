/** One operator of the plan of a statement that was run, with the rows it gave and what it cost. */
export interface PlanStep {
  readonly operator: string
  readonly details: string
  readonly rows: number
  readonly dbHits: number
  readonly children: readonly PlanStep[]
}

/** The same operator as the driver describes it. */
interface Profile {
  readonly operatorType: string
  readonly arguments: Readonly<Record<string, unknown>>
  readonly rows: number
  readonly dbHits: number
  readonly children: readonly Profile[]
}

/** Keeps of a profile what explains a statement; an operator's name loses its database. */
export function toPlanStep({ operatorType, arguments: details, rows, dbHits, children }: Profile): PlanStep {
  return {
    operator: operatorType.replace(/@.*/, ''),
    details: String(details.Details ?? ''),
    rows,
    dbHits,
    children: children.map(toPlanStep),
  }
}
