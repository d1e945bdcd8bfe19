import type { EntityRow } from '../src/model/rows.ts'
import { rowInterface } from './builder.ts'

/** Everything that has a global id. */
export const Node = rowInterface<Pick<EntityRow, 'id'>>('Node').implement({
  description: 'Anything with a global id.',
  fields: (t) => ({
    id: t.id({ description: 'The readable global id: Type:slug.' }),
  }),
})

/** What people, countries, goods, measures and the like have in common. */
export const Entity = rowInterface<EntityRow>('Entity').implement({
  description: 'A person, country, organization, commodity, topic, measure, agreement or event.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.string({ description: 'Kebab-case, stable, unique within the type.' }),
    name: t.string({ description: 'The name it goes by here.' }),
    aliases: t.stringList({
      description: 'Other names that sources use; each of them works as an EntityRef.',
    }),
    description: t.string({
      nullable: true,
      description: 'What it is, in our words; null where the name says it.',
    }),
  }),
})
