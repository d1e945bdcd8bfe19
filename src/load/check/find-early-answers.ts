import { isBefore } from './check-order.ts'

/** What is wrong where a measure of this day is certainly earlier than one that it is said to answer. */
export function findEarlyAnswers(
  day: string | null | undefined,
  triggers: readonly string[],
  findDay: (id: string) => string | null | undefined,
): string[] {
  return triggers.flatMap((trigger) => {
    const other = findDay(trigger)
    return isBefore(day, other) ? [`dated ${day}, it cannot answer ${trigger} of ${other}`] : []
  })
}
