import type { RowFields, RowRef, RowTypeOptions } from 'pothos-plugin-cypher'
import type { EntityLabel } from '../src/model/entities.ts'
import type { Rows } from '../src/model/rows.ts'
import { planNamed, refArgument } from './arguments.ts'
import { type BuiltTypes, builder, rowType } from './builder.ts'
import { Entity, Node } from './interfaces.ts'

type FieldBuilder<Label extends EntityLabel> = PothosSchemaTypes.ObjectFieldBuilder<BuiltTypes, Rows[Label]>

/** What an entity's type says: its fields, and what the query that looks one up by name says of itself. */
type EntityOptions<Label extends EntityLabel, Fields> = Omit<
  RowTypeOptions<BuiltTypes, Rows[Label], FieldBuilder<Label>, Fields>,
  'label'
> & { readonly lookup?: string }

/** The type of the entities with a label, and the query field of the same name that looks one up. */
export function entityType<Label extends EntityLabel, Fields extends RowFields>(
  label: Label,
  { lookup, interfaces = [], ...options }: EntityOptions<Label, Fields>,
): RowRef<BuiltTypes, Rows[Label]> {
  const type = rowType<Rows[Label]>(label).implement({ ...options, label, interfaces: [...interfaces, Entity, Node] })
  const word = label.toLowerCase()
  builder.queryField(word, (t) =>
    t.field({
      type,
      nullable: true,
      description: lookup ?? `One ${word} by name.`,
      args: { ref: refArgument(t.arg, word) },
      plan: planNamed(label),
    }),
  )
  return type
}
