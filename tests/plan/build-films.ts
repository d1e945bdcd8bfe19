import SchemaBuilder from '@pothos/core'
import {
  type CypherOptions,
  made,
  many,
  type OrderKey,
  one,
  page,
  picked,
  property,
  type Read,
  type Row,
  reckoned,
} from 'pothos-plugin-cypher'
import { cypher } from './films/builder.ts'

/** A graph whose labels are called otherwise than the types of the schema. */
export const films = [
  "CREATE (:Movie {slug: 'alien', title: 'Alien', year: 1979}), (:Movie {slug: 'aliens', title: 'Aliens', year: 1986})",
  "CREATE (:Movie {slug: 'gorillas', title: 'Gorillas in the Mist', year: 1988})",
  "CREATE (:Human {slug: 'weaver', name: 'Sigourney Weaver'}), (:Human {slug: 'henn', name: 'Carrie Henn'})",
  ...[
    ['weaver', 'alien', 2],
    ['weaver', 'aliens', 1],
    ['weaver', 'gorillas', 1],
    ['henn', 'aliens', 2],
  ].map(
    ([human, movie, billing]) =>
      `MATCH (h:Human {slug: '${human}'}), (m:Movie {slug: '${movie}'}) CREATE (h)-[:ACTED_IN {billing: ${billing}}]->(m)`,
  ),
]

export interface Context {
  readonly read: Read
}

interface Types {
  Context: Context
  DefaultFieldNullability: false
  InferredFieldOptionsKind: 'Plan'
}

/** By the place on the bill, which is no property of the row. */
export const byBilling: readonly OrderKey[] = [
  { by: 'toFloat(billing)', kind: 'number', direction: 'ASC' },
  { by: 'row.slug', kind: 'text', direction: 'ASC' },
]

interface FilmOptions extends Partial<CypherOptions<Context>> {
  /** How films are ordered; by their slugs unless given. */
  readonly order?: readonly OrderKey[]
  /** The label of films. */
  readonly label?: string
}

/** A builder with types whose labels are called differently, and fields that are loaded in batches. */
export function buildFilms({ order, label = 'Movie', ...options }: FilmOptions = {}) {
  const builder = new SchemaBuilder<Types>({
    plugins: ['cypher'],
    defaultFieldNullability: false,
    cypher: {
      readFrom: ({ read }) => read,
      key: 'slug',
      lookup: {
        cypher: cypher('MATCH (row) WHERE row.slug = $name AND ($label IS NULL OR $label IN labels(row))'),
        explain: async (_, name, wanted) => new Error(`no ${wanted} is called ${name}`),
      },
      ...options,
    },
  })
  const bySlug: readonly OrderKey[] = order ?? [{ by: 'row.slug', kind: 'text', direction: 'ASC' }]

  const Named = builder.interfaceRef<Row>('Named').implement({
    fields: (t) => ({ slug: t.id({ plan: property('slug') }) }),
  })
  const Film = builder.objectRef<Row>('Film')
  const Actor = builder.objectRef<Row>('Actor').implement({
    label: 'Human',
    interfaces: [Named],
    fields: (t) => ({
      name: t.string({ plan: property('name') }),
      films: t.field({
        type: builder.connectionOf('Film', Film),
        args: t.arg.pageArgs(),
        plan: page(cypher('MATCH (this)-[role:ACTED_IN]->(row) WITH row, role.billing AS billing'), byBilling),
      }),
      /** Loaded on its own. */
      credits: t.field({
        type: [Film],
        args: { since: t.arg.int() },
        plan: many(
          cypher(
            'MATCH (this)-[:ACTED_IN]->(row) WHERE $since IS NULL OR row.year >= $since WITH row ORDER BY row.year',
          ),
          { batch: true },
        ),
      }),
      debut: t.string({
        plan: one(cypher('MATCH (this)-[:ACTED_IN]->(film) WITH film ORDER BY film.year WITH film.title AS row'), {
          batch: true,
        }),
      }),
    }),
  })
  Film.implement({
    label,
    interfaces: [Named],
    fields: (t) => ({
      title: t.string({ plan: property('title') }),
      year: t.int({ plan: property('year') }),
      cast: t.field({
        type: [Actor],
        plan: many(cypher('MATCH (this)<-[:ACTED_IN]-(row) WITH row ORDER BY row.slug')),
      }),
    }),
  })
  const Shelf = builder.objectRef<Row>('Shelf').implement({
    fields: (t) => ({
      label: t.string({ plan: made('label') }),
      films: t.field({ type: [Film], plan: picked('films', ({ items }) => items as { at: number }[]) }),
    }),
  })
  builder.queryType({
    fields: (t) => ({
      film: t.field({
        type: Film,
        nullable: true,
        args: { slug: t.arg.string({ required: true }) },
        plan: one(cypher('WITH $slug AS row'), { references: { slug: label } }),
      }),
      films: t.field({
        type: builder.connectionOf('Films', Film),
        args: t.arg.pageArgs(),
        plan: page(cypher(`MATCH (row:${label})`), bySlug),
      }),
      actors: t.field({ type: [Actor], plan: many(cypher('MATCH (row:Human) WITH row ORDER BY row.slug')) }),
      // There are three films.
      fewFilms: t.field({ type: [Film], plan: many(cypher('MATCH (row:Movie)'), { atMost: 2 }) }),
      allFilms: t.field({ type: [Film], plan: many(cypher('MATCH (row:Movie)'), { atMost: 3 }) }),
      named: t.field({ type: [Named], plan: many(cypher(`MATCH (row:${label}|Human) WITH row ORDER BY row.slug`)) }),
      shelves: t.field({
        type: [Shelf],
        args: { filled: t.arg.boolean({ required: true }) },
        plan: reckoned(
          cypher(
            `WITH COLLECT { MATCH (film:${label}) WHERE $filled RETURN film ORDER BY film.slug } AS films
             WITH {films: films, labels: ['first', 'rest']} AS row`,
          ),
          {
            from: 'labels',
            atMost: 2,
            // An item that is not there is an error of its place.
            reckon: (labels) =>
              (labels as string[]).map((label, index) => ({
                label,
                items: index === 0 ? [{ at: 0 }] : [{ at: 1 }, { at: 2 }],
              })),
          },
        ),
      }),
      greeting: t.string({ resolve: (root) => String(Object(root).greeting) }),
    }),
  })
  return builder
}
