/** Cypher that starts from `this` and ends with `row` in scope; at an entry field there is no `this`. */
export interface Fragment {
  /** The file it stands in; errors and plans name it. */
  readonly name: string
  readonly text: string
  /** The parameters that it names, without the dollar sign. */
  readonly parameters: readonly string[]
  /** True where `text` is no clause but an expression: a list of what `this` already holds. */
  readonly list?: true
}

/** One sort key of a page: an expression over `row` and what else the fragment leaves in scope. */
export interface OrderKey {
  readonly by: string
  /** The expression that serves in ascending order, where that is another one. */
  readonly ascending?: string
  readonly kind: 'text' | 'number' | 'date'
  /** A fixed direction, or the name of the argument (ASC or DESC) that gives it. */
  readonly direction: 'ASC' | 'DESC' | { readonly argument: string }
}

/** What a field's arguments become: the parameters that its fragment names. */
export type ToParameters = (args: Readonly<Record<string, unknown>>) => Record<string, unknown>

/** The label of the node that a parameter names, null for any; `each` where the parameter is a list of names. */
export type Reference = string | null | { readonly each: string | null }

interface FragmentPlan {
  readonly cypher: Fragment
  /** Parameters that name nodes; the fragment sees the node itself, or null where none is given. */
  readonly references?: Readonly<Record<string, Reference>>
  readonly parameters?: ToParameters
}

/** A property of `this`; `otherwise` serves where the field is asked for with arguments. */
interface ValuePlan {
  readonly reach: 'value'
  readonly property: string
  readonly otherwise?: FragmentPlan
  /** What becomes of the value before it is shown. */
  readonly finish?: (value: unknown) => unknown
}

/** `this` itself, seen as the field's type. */
interface SelfPlan {
  readonly reach: 'self'
}

/** At most one row, or all rows, in the order in which the fragment leaves them. */
interface RowsPlan extends FragmentPlan {
  readonly reach: 'one' | 'many'
}

/** A Relay connection: rows by `first` and `after`, in a total order. */
interface PagePlan extends FragmentPlan, PageShortcuts {
  /** Serves instead where these parameters are known to be given and those known to be null, in descending order. */
  readonly instead?: PageInstead
  readonly reach: 'page'
  readonly order: readonly OrderKey[]
}

/** Another way to the same rows, for the runs that it fits. */
interface PageInstead extends Required<Pick<PageShortcuts, 'all'>> {
  readonly given: readonly string[]
  readonly absent: readonly string[]
  readonly cypher: Fragment
}

/** What spares a page from reading all rows of its list. */
interface PageShortcuts {
  /** Ends with the number of all rows as `row`; the fragment of the rows may then stop at `$limit` rows behind `$after`. */
  readonly total?: Fragment
  /** Reaches all rows, to count them where the fragment of the rows stops so and `total` gives null. */
  readonly all?: Fragment
  /** Leads from each row of the fragment, as `this`, to the row shown, when the page is cut: what is not shown is not read. */
  readonly show?: Fragment
}

/** Rows of a list that the rows beside `this` share, so that each is made and sent but once. */
interface PickedPlan {
  readonly reach: 'picked'
  /** The property that holds the list; null but on the first of those that share it. */
  readonly list: string
  /** The property that holds which items of the list belong to `this`, by their places. */
  readonly places: string
}

/** Made of what the value of the parent already holds; no part of the statement. */
interface DerivedPlan {
  readonly reach: 'derived'
  /** The field's value by its parent's, and by the field's key in the response. */
  derive(parent: unknown, key: string): unknown
}

/** What a schema field declares, so that its value can be part of one statement. */
export type FieldPlan = ValuePlan | SelfPlan | RowsPlan | PagePlan | PickedPlan | DerivedPlan
export type { DerivedPlan, FragmentPlan, PagePlan, PageShortcuts, PickedPlan, RowsPlan, SelfPlan, ValuePlan }
