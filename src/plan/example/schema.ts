import SchemaBuilder from '@pothos/core'
import { GraphQLError } from 'graphql'
import { many, one, openTemplates, page, type Read, RowInterfaceRef, RowRef } from 'pothos-plugin-cypher'

const { fragment } = openTemplates(new URL('cypher/', import.meta.url))

interface Types {
  Context: { readonly read: Read }
  DefaultFieldNullability: false
  InferredFieldOptionsKind: 'Plan'
}

const builder = new SchemaBuilder<Types>({
  plugins: ['cypher'],
  defaultFieldNullability: false,
  cypher: {
    readFrom: ({ read }) => read,
    lookup: {
      cypher: fragment('named'),
      explain: async (_read, name) => new GraphQLError(`Nobody, or more than one, is called "${name}".`),
    },
  },
})
type Built = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Types> ? Types : never

const Named = new RowInterfaceRef<Built, { name: string }>(builder, 'Named')
const Film = new RowRef<Built, { name: string; year: number }>(builder, 'Film')
const Person = new RowRef<Built, { name: string }>(builder, 'Person')
const Work = builder.enumType('Work', { values: ['ACTED_IN', 'DIRECTED'] as const })

Named.implement({ fields: (t) => ({ name: t.string({}) }) })

Film.implement({
  label: 'Film',
  interfaces: [Named],
  fields: (t) => ({
    year: t.int({}),
    director: t.field({ type: Person, plan: one(fragment('director')) }),
    cast: t.field({ type: [Person], plan: many(fragment('cast')) }),
  }),
})

Person.implement({
  label: 'Person',
  interfaces: [Named],
  fields: (t) => ({
    films: t.field({
      type: builder.connectionOf('Film', Film),
      args: { ...t.arg.pageArgs(), work: t.arg({ type: Work }) },
      plan: page(fragment('films'), [
        { by: 'row.year', kind: 'number', direction: 'DESC' },
        { by: 'row.id', kind: 'text', direction: 'ASC' },
      ]),
    }),
  }),
})

builder.queryType({
  fields: (t) => ({
    person: t.field({
      type: Person,
      nullable: true,
      args: { name: t.arg.string({ required: true }) },
      plan: one(fragment('given'), { references: { name: 'Person' } }),
    }),
    named: t.field({
      type: Named,
      nullable: true,
      args: { name: t.arg.string({ required: true }) },
      plan: one(fragment('given'), { references: { name: null } }),
    }),
  }),
})

export const schema = builder.toSchema()
