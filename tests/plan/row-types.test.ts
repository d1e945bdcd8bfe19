import SchemaBuilder from '@pothos/core'
import { printSchema } from 'graphql'
import { property, RowInterfaceRef, RowRef } from 'pothos-plugin-cypher'
import { expect, test } from 'vitest'
import type { RequestContext } from '../../schema/builder.ts'

interface Film {
  readonly id: string
  readonly title: string
  readonly year: number
  readonly tagline?: string | null
  readonly languages: readonly string[]
  readonly genre: 'DRAMA' | 'COMEDY'
}

function startSchema() {
  const builder = new SchemaBuilder<{
    Context: RequestContext
    DefaultFieldNullability: false
    InferredFieldOptionsKind: 'Plan'
  }>({ plugins: ['cypher'], defaultFieldNullability: false, cypher: { readFrom: () => async () => [] } })
  type Types = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Built> ? Built : never
  builder.queryType({})
  return {
    builder,
    film: new RowRef<Types, Film>(builder, 'Film'),
    named: new RowInterfaceRef<Types, { title: string }>(builder, 'Titled'),
    rated: new RowInterfaceRef<Types, { rating: number }>(builder, 'Rated'),
  }
}

const planOf = (schema: ReturnType<ReturnType<typeof startSchema>['builder']['toSchema']>, field: string) => {
  const type = schema.getType('Film')
  return type && 'getFields' in type ? type.getFields()[field]?.extensions.plan : undefined
}

test('A field without a plan shows the property of its own name, of an interface as well', () => {
  const { builder, film, named } = startSchema()
  named.implement({ fields: (t) => ({ title: t.string({}) }) })
  film.implement({
    label: 'Film',
    interfaces: [named],
    fields: (t) => ({
      year: t.int({}),
      tagline: t.string({ nullable: true }),
      languages: t.stringList({}),
      released: t.int({ plan: property('year') }),
    }),
  })
  const schema = builder.toSchema()
  expect(printSchema(schema)).toContain('tagline: String\n')
  for (const field of ['title', 'year', 'tagline', 'languages']) expect(planOf(schema, field)).toEqual(property(field))
  expect(planOf(schema, 'released')).toEqual(property('year'))
})

test('What does not fit the properties of the rows does not compile', () => {
  const { builder, film, named, rated } = startSchema()
  const Genre = builder.enumType('Genre', { values: ['DRAMA', 'COMEDY'] as const })
  const Language = builder.enumType('Language', { values: ['DE', 'EN'] as const })
  // `npm run check:types` checks these lines; they never run.
  const declareBadly = () => {
    film.implement({
      // @ts-expect-error The rows have no rating.
      interfaces: [named, rated],
      fields: (t) => ({
        genre: t.field({ type: Genre }),
        titel: t.string({ plan: property('title') }),
      }),
    })
    // @ts-expect-error The property can be absent.
    film.implement({ fields: (t) => ({ tagline: t.string({}) }) })
    // @ts-expect-error The property is always there.
    film.implement({ fields: (t) => ({ title: t.string({ nullable: true }) }) })
    // @ts-expect-error There is no such property.
    film.implement({ fields: (t) => ({ titel: t.string({}) }) })
    // @ts-expect-error The property is a number.
    film.implement({ fields: (t) => ({ year: t.string({}) }) })
    // @ts-expect-error The property is a list.
    film.implement({ fields: (t) => ({ languages: t.string({}) }) })
    // @ts-expect-error The property has other values.
    film.implement({ fields: (t) => ({ genre: t.field({ type: Language }) }) })
    // @ts-expect-error A field that is added elsewhere, unchecked, needs a plan.
    builder.objectField(film, 'year', (t) => t.int({}))
    builder.objectField(film, 'year', (t) => t.int({ plan: property('year') }))
  }
  expect(declareBadly).toBeTypeOf('function')
})
