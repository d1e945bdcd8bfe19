import type {
  DerivedPlan,
  Fragment,
  FragmentPlan,
  OrderKey,
  PagePlan,
  PageShortcuts,
  PickedPlan,
  RowsPlan,
  SelfPlan,
  ValuePlan,
} from './field-plan.ts'

type FragmentOptions = Omit<FragmentPlan, 'cypher'>

/** The property of `this` that the field shows. */
export function property(name: string, options: Pick<ValuePlan, 'otherwise' | 'finish'> = {}): ValuePlan {
  return { reach: 'value', property: name, ...options }
}

/** Items, at the places in one property, of the list in another one that came with the first of the rows beside `this`. */
export function picked(list: string, places: string): PickedPlan {
  return { reach: 'picked', list, places }
}

/** What the parent's value already holds. */
export function derived<Parent>(derive: (parent: Parent, key: string) => unknown): DerivedPlan {
  return { reach: 'derived', derive }
}

/** The node that `this` is, as the field's type. */
export const self: SelfPlan = { reach: 'self' }

/** The one row that the fragment reaches, or null. */
export function one(cypher: Fragment, options: FragmentOptions = {}): RowsPlan {
  return { reach: 'one', cypher, ...options }
}

/** Every row that the fragment reaches. */
export function many(cypher: Fragment, options: FragmentOptions = {}): RowsPlan {
  return { reach: 'many', cypher, ...options }
}

/** The rows that the fragment reaches, page by page; the last key of `order` must be unique. */
export function page(
  cypher: Fragment,
  order: readonly OrderKey[],
  options: FragmentOptions & PageShortcuts & Pick<PagePlan, 'instead'> = {},
): PagePlan {
  const { total, all, instead } = options
  const fragments = [cypher, total, all, instead?.cypher, instead?.all]
  const parameters = [...new Set(fragments.flatMap((one) => one?.parameters ?? []))]
  return { reach: 'page', cypher: { ...cypher, parameters }, order, ...options }
}
