import type { FieldPlan } from './field-plan.ts'
import { toPageValue } from './page-value.ts'

/** What becomes of a field's value as the statement returns it. */
export type Finish = (value: object, args: object) => unknown

/** How a field's value is made ready to be shown: pages are cut to size, some properties are worded anew. */
export function finishOf(plan: FieldPlan): Finish {
  if (plan.reach === 'page') return toPageValue
  return (plan.reach === 'value' && plan.finish) || keepValue
}

function keepValue(value: unknown): unknown {
  return value
}
