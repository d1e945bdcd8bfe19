import { property, type Row } from 'pothos-plugin-cypher'
import { builder } from './builder.ts'

/** Everything that has a global id. */
export const Node = builder.interfaceRef<Row>('Node').implement({
  description: 'Anything with a global id.',
  fields: (t) => ({
    id: t.id({ description: 'The readable global id: Type:slug.', plan: property('id') }),
  }),
})

/** What people, countries, goods, measures and the like have in common. */
export const Entity = builder.interfaceRef<Row>('Entity').implement({
  description: 'A person, country, organization, commodity, topic, measure, agreement or event.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.string({ description: 'Kebab-case, stable, unique within the type.', plan: property('slug') }),
    name: t.string({ description: 'The name it goes by here.', plan: property('name') }),
    aliases: t.stringList({
      description: 'Other names that sources use; each of them works as an EntityRef.',
      plan: property('aliases'),
    }),
    description: t.string({
      nullable: true,
      description: 'What it is, in our words; null where the name says it.',
      plan: property('description'),
    }),
  }),
})
