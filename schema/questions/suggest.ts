import { many, one } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import { entityLabels } from '../../src/model/entities.ts'
import { listPrefixes } from '../../src/model/text/name-starts.ts'
import { toBounded } from '../arguments.ts'
import { builder, pageSize, rowType } from '../builder.ts'
import { EntityType } from '../enums.ts'
import { Entity } from '../interfaces.ts'

const Suggestion = rowType<{ name: string }>('Suggestion').implement({
  description: 'An entity that whoever types the beginning of a name may mean.',
  fields: (t) => ({
    name: t.string({
      description: "The name or alias of which a word begins so, as it is written; the entity's own name for a code.",
    }),
    entity: t.field({ type: Entity, description: 'What goes by it.', plan: one(take('this.entity')) }),
  }),
})

builder.queryField('suggest', (t) =>
  t.field({
    type: [Suggestion],
    nullable: true,
    description:
      'What a name may mean of which the beginning is typed: names, aliases and codes that begin so, at their first word or a later one; letter case, accents and punctuation make no difference. Names that begin so, of people at any word, stand before aliases, and these before later words; then what most is said by or about stands first. Each entity once. Nothing for a beginning without a letter or digit.',
    args: {
      prefix: t.arg.string({
        required: true,
        description: 'What is typed so far: up to 500 characters unless the service is set otherwise.',
        extensions: { maxLength: 'searchLength' },
      }),
      types: t.arg({ type: [EntityType], description: 'Only these types; all unless given.' }),
      first: t.arg.int({
        defaultValue: 10,
        description: `How many, 1 to ${pageSize.greatest}.`,
        extensions: { countsRows: true },
      }),
    },
    plan: many(fragment('entry/entities/suggest'), {
      parameters: ({ prefix, types, first }) => ({
        prefixes: listPrefixes(String(prefix)),
        labels: types ?? entityLabels,
        first: toBounded('first', first, pageSize.greatest),
      }),
    }),
  }),
)
