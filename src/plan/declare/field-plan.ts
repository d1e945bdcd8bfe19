import type { Query } from './template.ts'

/** A row as the statement returns it: values by response key. */
export type Row = Readonly<Record<string, unknown>>

/** Cypher that starts from `this` and ends with `row` in scope; at an entry field there is no `this`. */
export interface Fragment {
  /** The file it stands in; errors and plans name it. */
  readonly name: string
  readonly template: Query
  /** The parameters that it names, without the dollar sign. */
  readonly parameters: readonly string[]
  /** True where it is no clause but an expression: a list of what `this` already holds. */
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
  /** Parameters that are those of the page around, or of the root's list: what it is asked for decides how its rows are shown. */
  readonly inherits?: readonly string[]
}

/** A property of `this`; `otherwise` is used where the field is asked for with arguments, or inherits one that is given. */
interface PropertyPlan {
  readonly kind: 'property'
  readonly property: string
  readonly otherwise?: FragmentPlan
  /** What becomes of the value before it is shown. */
  readonly finish?: (value: unknown) => unknown
}

/** `this` itself, seen as the field's type. */
interface SelfPlan {
  readonly kind: 'self'
}

/** What keeps a field out of its operation's statement. */
interface Batchable {
  /**
   * Loaded on its own, for all rows of a type that ask for it at once: for what is asked for rarely and takes the
   * database long to plan or to run. Its type needs a label.
   */
  readonly batch?: boolean
}

/** At most one row. */
interface OnePlan extends FragmentPlan, Batchable {
  readonly kind: 'one'
  /** Parameters without which there is no row. */
  readonly needs?: readonly string[]
  /** What becomes of the row, where it is a value, before it is shown. */
  readonly finish?: (value: unknown) => unknown
  /** The parameter that holds the row's key: where the key tells its type, a run's statement is made for that type alone. */
  readonly keyIn?: string
}

/** All rows, in the order in which the fragment leaves them. */
interface ManyPlan extends FragmentPlan, Batchable {
  readonly kind: 'many'
  /** A list of more rows is refused, as no part of it is the answer; for lists that can be long and have no pages. */
  readonly atMost?: number
  /** What becomes of the rows before they are shown, by the field's arguments; an Error among them is the error of its place. */
  readonly finish?: (rows: readonly unknown[], args: Readonly<Record<string, unknown>>) => readonly unknown[]
}

/** Rows, one or several, that TypeScript makes of the one row that the fragment reaches: what is easier said there than in Cypher. */
interface ReckonedPlan extends FragmentPlan {
  readonly kind: 'reckoned'
  /** The property of the row that holds what the rows are made of; it travels beside what is asked of the row. */
  readonly from: string
  /** What each row says beside what the fragment's row says: one object, a list of them, or null for no row; `around` is what was made of the row around. */
  readonly reckon: (
    material: unknown,
    args: Readonly<Record<string, unknown>>,
    around: Made,
  ) => Made | readonly Made[] | null
  /** A list of more rows is refused. */
  readonly atMost?: number
}

/** What TypeScript says of a row. */
export type Made = Readonly<Record<string, unknown>>

/** A Relay connection: rows from the beginning of a total order (`first`) or from its end (`last`), between two cursors. */
interface PagePlan extends FragmentPlan, Batchable, PageShortcuts {
  /** Used instead where these parameters are known to be given and those known to be null, in descending order. */
  readonly instead?: PageInstead
  readonly kind: 'page'
  readonly order: readonly OrderKey[]
  /** The parameter by which fields that inherit it know the row that the page belongs to, where no argument gives it. */
  readonly parent?: string
  /** Numbers and other values that the connection shows beside its rows, by their names. */
  readonly counts?: Readonly<Record<string, PageCount>>
}

/** How many rows a fragment reaches; 0 where none of these parameters is given. With `rows`, the rows themselves, which are values: the one, or all. */
interface PageCount {
  readonly cypher: Fragment
  readonly given: readonly string[]
  readonly rows?: 'one' | 'all'
}

/** Another way to the same rows, for the runs that it fits, which read from the beginning. */
interface PageInstead extends Required<Pick<PageShortcuts, 'all'>> {
  readonly given: readonly string[]
  readonly absent: readonly string[]
  readonly cypher: Fragment
}

/** What spares a page from reading all rows of its list. */
interface PageShortcuts {
  /**
   * Reaches the rows of a page from the end, where the fragment of the rows stops at a page: it may stop at the last
   * `$limit` rows before `$before`.
   */
  readonly backward?: Fragment
  /** Ends with the number of all rows as `row`; the fragment of the rows may then stop at `$limit` rows behind `$after`. */
  readonly total?: Fragment
  /** Reaches all rows, to count them where the fragment of the rows stops so and `total` gives null. */
  readonly all?: Fragment
  /** Leads from each row of the fragment, as `this`, to the row shown, when the page is cut: what is not shown is not read. */
  readonly show?: Fragment
}

/** Items of a list that reckoned rows share, so that each is read and sent but once. */
interface PickedPlan {
  readonly kind: 'picked'
  /** The property that holds the list. */
  readonly list: string
  /** What is said of each item that belongs to a row: by its index as `at`. The same object stands for the same item. */
  readonly pick: (made: Made) => readonly (Made & { readonly at: number })[]
}

/** Made of what the value of the parent already holds; no part of the statement. */
interface DerivedPlan {
  readonly kind: 'derived'
  /** The field's value by its parent's, and by the field's key in the response. */
  derive(parent: unknown, key: string): unknown
}

/** What a schema field declares, so that its value can be part of one statement. */
export type FieldPlan =
  | PropertyPlan
  | SelfPlan
  | OnePlan
  | ManyPlan
  | ReckonedPlan
  | PagePlan
  | PickedPlan
  | DerivedPlan
export type {
  DerivedPlan,
  FragmentPlan,
  ManyPlan,
  OnePlan,
  PagePlan,
  PageShortcuts,
  PickedPlan,
  PropertyPlan,
  ReckonedPlan,
  SelfPlan,
}

declare module 'graphql' {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** How the field's value is read from the graph. */
    plan?: FieldPlan
  }
  interface GraphQLObjectTypeExtensions<_TSource, _TContext> {
    /** The label of the nodes of this type; rows of a type with a label can be found again by their key. */
    label?: string
  }
}
