import type {
  DerivedPlan,
  Fragment,
  ManyPlan,
  OnePlan,
  OrderKey,
  PagePlan,
  PickedPlan,
  PropertyPlan,
  SelfPlan,
} from './field-plan.ts'

type Options<Plan> = Omit<Plan, 'kind' | 'cypher' | 'order'>

/** The property of `this` that the field shows. */
export function property(name: string, options: Omit<PropertyPlan, 'kind' | 'property'> = {}): PropertyPlan {
  return { kind: 'property', property: name, ...options }
}

/** Items, at the indexes in one property, of the list in another one that the first of the rows beside `this` holds. */
export function picked(list: string, indexes: string): PickedPlan {
  return { kind: 'picked', list, indexes }
}

/** What the parent's value already holds. */
export function derived<Parent>(derive: (parent: Parent, key: string) => unknown): DerivedPlan {
  return { kind: 'derived', derive }
}

/** The node that `this` is, as the field's type. */
export const self: SelfPlan = { kind: 'self' }

/** The one row that the fragment reaches, or null. */
export function one(cypher: Fragment, options: Options<OnePlan> = {}): OnePlan {
  return { kind: 'one', cypher, ...options }
}

/** Every row that the fragment reaches. */
export function many(cypher: Fragment, options: Options<ManyPlan> = {}): ManyPlan {
  return { kind: 'many', cypher, ...options }
}

/** The rows that the fragment reaches, page by page; the last key of `order` must be unique. */
export function page(cypher: Fragment, order: readonly OrderKey[], options: Options<PagePlan> = {}): PagePlan {
  const { total, all, instead } = options
  const fragments = [cypher, total, all, instead?.cypher, instead?.all]
  const parameters = [...new Set(fragments.flatMap((one) => one?.parameters ?? []))]
  return { kind: 'page', cypher: { ...cypher, parameters }, order, ...options }
}
