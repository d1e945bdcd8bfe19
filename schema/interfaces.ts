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

/** Who can say something. */
export const Speaker = rowInterface<EntityRow>('Speaker').implement({
  description: 'Who can say something: a person, or a body that speaks as one.',
  interfaces: [Entity, Node],
})

/** Who can impose, face or agree. */
export const Party = rowInterface<EntityRow>('Party').implement({
  description: 'Who can impose, face or agree: a country or a body.',
  interfaces: [Entity, Node],
})
