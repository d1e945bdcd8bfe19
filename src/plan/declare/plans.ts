import type {
  DerivedPlan,
  Fragment,
  Made,
  ManyPlan,
  OnePlan,
  OrderKey,
  PagePlan,
  PickedPlan,
  PropertyPlan,
  ReckonedPlan,
  Row,
  SelfPlan,
} from './field-plan.ts'

type Options<Plan> = Omit<Plan, 'kind' | 'cypher' | 'order'>

/** The property of `this` that the field shows. */
export function property(name: string, options: Omit<PropertyPlan, 'kind' | 'property'> = {}): PropertyPlan {
  return { kind: 'property', property: name, ...options }
}

/** The rows that `reckon` makes of a property of the row that the fragment reaches. */
export function reckoned(cypher: Fragment, options: Options<ReckonedPlan>): ReckonedPlan {
  return { kind: 'reckoned', cypher, ...options }
}

/** What was reckoned of a row, by its name. */
export function made(name: string): DerivedPlan {
  return derived(({ __made }: Row & { readonly __made: Made }) => __made[name] ?? null)
}

/** Items of the list in a property of reckoned rows, as `pick` tells. */
export function picked(list: string, pick: PickedPlan['pick']): PickedPlan {
  return { kind: 'picked', list, pick }
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
  const { backward, total, all, instead, counts = {} } = options
  const fragments = [
    cypher,
    backward,
    total,
    all,
    instead?.cypher,
    instead?.all,
    ...Object.values(counts).map((count) => count.cypher),
  ]
  const parameters = [...new Set(fragments.flatMap((one) => one?.parameters ?? []))]
  return { kind: 'page', cypher: { ...cypher, parameters }, order, ...options }
}
