import type { z } from 'zod'
import type { disagreement } from './claim.ts'
import type { Concept, concepts, NodeLabel } from './concepts.ts'
import type { StatusChange } from './measure.ts'
import type { entityShape } from './shape/entity.ts'
import type { LinkedId } from './shape/link.ts'
import type { statement } from './statement.ts'
import type { LogSummary } from './status-log.ts'
import type { notStored } from './stored-properties.ts'

/** Whether a field holds plain values: no ids that make relationships, and no objects. */
type IsPlain<Schema> = Schema extends
  | z.ZodOptional<infer Inner>
  | z.ZodNullable<infer Inner>
  | z.ZodDefault<infer Inner>
  | z.ZodArray<infer Inner>
  ? IsPlain<Inner>
  : Schema extends LinkedId | z.ZodObject | z.ZodUnion
    ? false
    : true

/** The fields of an entry that are stored under their own names. */
type StoredName<Shape> = {
  [Name in keyof Shape]: Name extends 'cite' ? never : IsPlain<Shape[Name]> extends true ? Name : never
}[keyof Shape]

type Stored<Schema extends z.ZodObject> = Pick<z.output<Schema>, StoredName<Schema['shape']> & keyof z.output<Schema>>

/** What the loader adds or derives, by the label of the node. */
interface Derived {
  Country: { readonly name: string; readonly alpha3?: string }
  Measure: Omit<LogSummary, 'status' | 'announcedAt'> & {
    readonly status: StatusChange['status']
    readonly lastReportedOn: string
  }
  Statement: { readonly fullText?: string; readonly addedOn?: string }
}

type NotStored<Label> = Label extends keyof typeof notStored ? (typeof notStored)[Label][number] : never
type SchemaOf<Label> = Extract<(typeof concepts)[Concept], { readonly label: Label }>['shape']

/** The properties of a concept's nodes, as a field of the schema may show them. */
type RowOf<Label extends NodeLabel> = { readonly id: string } & Omit<Stored<SchemaOf<Label>>, NotStored<Label>> &
  (Label extends keyof Derived ? Derived[Label] : unknown)

/** The properties of the nodes of each label that a field of the schema may show without saying how. */
export type Rows = { readonly [Label in NodeLabel]: RowOf<Label> } & {
  readonly StatusChange: Pick<StatusChange, 'status' | 'on' | 'rate' | 'note'> & {
    readonly rateScope?: StatusChange['scope']
  }
  readonly Claim: Pick<z.output<typeof disagreement>, 'property'> &
    Pick<z.output<typeof disagreement>['values'][number], 'value' | 'rank' | 'note'>
  readonly Provision: { readonly text: string }
  readonly Printing: Pick<z.output<typeof statement>, 'mode' | 'excerpt' | 'role'> & {
    readonly paragraphs: readonly number[]
  }
  readonly Citation: { readonly paragraph: number; readonly excerpt?: string; readonly sha256: string }
}

/** The properties that the nodes of every entity have. */
export type EntityRow = { readonly id: string } & Stored<z.ZodObject<typeof entityShape>>
