import {
  derived,
  edgeCursor,
  made,
  many,
  type OrderKey,
  one,
  page,
  picked,
  property,
  reckoned,
} from 'pothos-plugin-cypher'
import { builder, cypher, list, rowType } from './builder.ts'

const Years = builder.inputType('Years', {
  fields: (t) => ({ from: t.int({ required: true }), to: t.int() }),
})
const Direction = builder.enumType('Direction', { values: ['ASC', 'DESC'] as const })
const day = (standsFor: string) => `coalesce(row.released, date('${standsFor}'))`
/** By day in the direction of `order`, undated last either way. */
const byDay: readonly OrderKey[] = [
  { by: day('0001-01-01'), ascending: day('9999-12-31'), kind: 'date', direction: { argument: 'order' } },
  { by: 'row.id', kind: 'text', direction: 'ASC' },
]
const newestFirst: readonly OrderKey[] = [
  { by: day('0001-01-01'), kind: 'date', direction: 'DESC' },
  { by: 'row.id', kind: 'text', direction: 'DESC' },
]

const Named = builder.interfaceRef<Readonly<Record<string, unknown>>>('Named')
Named.implement({
  fields: (t) => ({ id: t.id({ plan: property('id') }), name: t.string({ plan: property('name') }) }),
})

const Film = rowType('Film')
Film.implement({
  label: 'Film',
  interfaces: [Named],
  fields: (t) => ({
    name: t.string({
      args: { in: t.arg.string() },
      plan: property('title', {
        otherwise: {
          cypher: cypher(
            'OPTIONAL MATCH (this)-[:KNOWN_AS]->(known {language: $in}) WITH coalesce(known.text, this.title) AS row',
          ),
        },
      }),
    }),
    year: t.int({ nullable: true, plan: property('year') }),
    /** The year, or how long it was after the year from which the list around has films. */
    later: t.int({
      nullable: true,
      plan: property('year', {
        otherwise: {
          cypher: cypher('WITH CASE WHEN $from IS NULL THEN this.year ELSE this.year - $from END AS row'),
          inherits: ['from'],
        },
      }),
    }),
    /** What of the same director came out before, from the year of the list around on. */
    earlier: t.field({
      type: [Film],
      plan: many(
        cypher(
          'MATCH (this)-[:DIRECTED_BY]->()<-[:DIRECTED_BY]-(row) WHERE row.year < this.year AND ($from IS NULL OR row.year >= $from) WITH row ORDER BY row.id',
        ),
        { inherits: ['from'] },
      ),
    }),
    /** What the person of the list around played in it; none where the list is of nobody. */
    role: t.string({
      nullable: true,
      plan: one(cypher('MATCH (this)<-[part:ACTED_IN]-(actor) WHERE actor = $by WITH part.role AS row'), {
        inherits: ['by'],
        needs: ['by'],
      }),
    }),
    credit: t.string({
      nullable: true,
      plan: one(cypher('MATCH (this)-[:DIRECTED_BY]->(person) WITH person.name AS row'), {
        finish: (name) => name && `A film by ${name}`,
      }),
    }),
    released: t.string({ nullable: true, plan: property('released', { finish: (date) => date && String(date) }) }),
  }),
})

const Person = rowType('Person')
Person.implement({
  label: 'Person',
  interfaces: [Named],
  fields: (t) => ({ born: t.int({ nullable: true, plan: property('born') }) }),
})

/** A relationship as a row: its own property, and the nodes at its ends. */
const CastEdge = rowType('CastEdge')
CastEdge.implement({
  fields: (t) => ({
    cursor: t.string({ plan: edgeCursor }),
    role: t.string({ plan: property('role') }),
    person: t.field({ type: Person, plan: one(list('[startNode(this)]')) }),
    node: t.field({ type: Person, plan: one(list('[startNode(this)]')) }),
  }),
})

const FilmConnection = builder.connectionOf('Film', Film)
/** How many more there are whose year nobody knows, where a year is asked for. */
builder.objectField(FilmConnection, 'undated', (t) =>
  t.int({ plan: derived(({ counts }: { counts: Record<string, unknown> }) => counts.undated ?? 0) }),
)
/** What is told beside the rows: one value, and a list of them. */
builder.objectFields(FilmConnection, (t) => ({
  firstYear: t.int({
    nullable: true,
    plan: derived(({ counts }: { counts: Record<string, unknown> }) => counts.firstYear ?? null),
  }),
  years: t.intList({ plan: derived(({ counts }: { counts: Record<string, unknown> }) => counts.years ?? []) }),
}))
const CastConnection = builder.connectionOfEdges('Cast', CastEdge, Person)

builder.objectFields(Film, (t) => ({
  director: t.field({ type: Person, nullable: true, plan: one(cypher('MATCH (this)-[:DIRECTED_BY]->(row)')) }),
  actors: t.field({
    type: [Person],
    plan: many(cypher('MATCH (this)<-[part:ACTED_IN]-(row) WITH row ORDER BY part.billing')),
  }),
  cast: t.field({
    type: CastConnection,
    args: t.arg.pageArgs(),
    plan: page(cypher('MATCH (this)<-[row:ACTED_IN]-()'), [
      { by: 'row.billing', kind: 'number', direction: 'ASC' },
      { by: 'startNode(row).id', kind: 'text', direction: 'ASC' },
    ]),
  }),
}))

const listYears = cypher(
  'MATCH (this)<-[:DIRECTED_BY]-(film) WHERE film.year >= coalesce($from, 0) WITH DISTINCT film.year AS row ORDER BY row',
)

builder.objectFields(Person, (t) => ({
  films: t.field({
    type: FilmConnection,
    args: {
      ...t.arg.pageArgs(),
      order: t.arg({ type: Direction, defaultValue: 'DESC' }),
      from: t.arg.int(),
    },
    plan: page(cypher('MATCH (this)<-[:DIRECTED_BY]-(row) WHERE $from IS NULL OR row.year >= $from'), byDay, {
      counts: {
        undated: { cypher: cypher('MATCH (this)<-[:DIRECTED_BY]-(row) WHERE row.year IS NULL'), given: ['from'] },
        firstYear: { cypher: listYears, given: [], rows: 'one' },
        years: { cypher: listYears, given: [], rows: 'all' },
      },
    }),
  }),
  /** Films in which the person acted, together with another if one is given. */
  acted: t.field({
    type: FilmConnection,
    args: { ...t.arg.pageArgs(), by: t.arg.string() },
    plan: page(
      cypher('MATCH (this)-[:ACTED_IN]->(row) WHERE $by IS NULL OR EXISTS { (row)<-[:ACTED_IN]-($by) }'),
      newestFirst,
      { parent: 'by', references: { by: 'Person' } },
    ),
  }),
  /** What a property tells need not be counted, and what is cut off need not be read. */
  credits: t.field({
    type: FilmConnection,
    args: { ...t.arg.pageArgs(), from: t.arg.int() },
    plan: page(
      cypher(
        'MATCH (this)-[:ACTED_IN|DIRECTED_BY]-(film) WHERE $from IS NULL OR film.year >= $from WITH DISTINCT film.id AS row, film.released AS day',
      ),
      [
        { by: "coalesce(day, date('0001-01-01'))", kind: 'date', direction: 'DESC' },
        { by: 'row', kind: 'text', direction: 'DESC' },
      ],
      {
        backward: cypher(
          "MATCH (this)-[:ACTED_IN|DIRECTED_BY]-(film) WHERE $from IS NULL OR film.year >= $from WITH DISTINCT film.id AS row, film.released AS day ORDER BY coalesce(day, date('0001-01-01')), row LIMIT toInteger($limit)",
        ),
        total: cypher('WITH CASE WHEN $from IS NULL THEN this.filmCount END AS row'),
        all: cypher(
          'MATCH (this)-[:ACTED_IN|DIRECTED_BY]-(row) WHERE $from IS NULL OR row.year >= $from WITH DISTINCT row',
        ),
        show: cypher('MATCH (row:Film {id: this})'),
      },
    ),
  }),
}))

/** A decade, with the places of its films among those of these years. */
function takeDecade(years: readonly number[], begin: number) {
  return { begin, places: years.flatMap((year, at) => (year >= begin && year < begin + 10 ? [{ at }] : [])) }
}

const Honoured = builder.unionType('Honoured', { types: [Film, Person] })

/** Rows that have no id, and so no way back to them. */
const Prize = rowType('Prize')
Prize.implement({
  fields: (t) => ({
    name: t.string({ plan: property('name') }),
    year: t.int({ plan: property('year') }),
    to: t.field({ type: Honoured, nullable: true, plan: one(cypher('MATCH (this)-[:GIVEN_TO]->(row)')) }),
  }),
})

/** Rows that are made of one; the films of all decades travel once. */
const Decade = rowType('Decade')
Decade.implement({
  fields: (t) => ({
    begin: t.int({ plan: made('begin') }),
    films: t.field({ type: [Film], plan: picked('films', ({ places }) => places as { at: number }[]) }),
  }),
})

builder.queryType({
  fields: (t) => ({
    film: t.field({
      type: Film,
      nullable: true,
      args: { called: t.arg.string({ required: true }) },
      plan: one(cypher('WITH $called AS row'), { references: { called: 'Film' } }),
    }),
    person: t.field({
      type: Person,
      nullable: true,
      args: { called: t.arg.string({ required: true }) },
      plan: one(cypher('WITH $called AS row'), { references: { called: 'Person' } }),
    }),
    named: t.field({
      type: Named,
      nullable: true,
      args: { called: t.arg.string({ required: true }) },
      plan: one(cypher('WITH $called AS row'), { references: { called: null } }),
    }),
    all: t.field({ type: [Named], plan: many(cypher('MATCH (row:Film|Person) WITH row ORDER BY row.id')) }),
    filmById: t.field({
      type: Film,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      plan: one(cypher('MATCH (row:Film {id: $id})')),
    }),
    byId: t.field({
      type: Named,
      nullable: true,
      args: { id: t.arg.id({ required: true }) },
      plan: one(cypher('MATCH (row:Film|Person {id: $id})'), { keyIn: 'id' }),
    }),
    films: t.field({
      type: FilmConnection,
      args: {
        ...t.arg.pageArgs(),
        order: t.arg({ type: Direction, defaultValue: 'DESC' }),
        from: t.arg.int(),
        by: t.arg.string(),
      },
      plan: page(
        cypher(
          'MATCH (row:Film) WHERE ($from IS NULL OR row.year >= $from) AND ($by IS NULL OR EXISTS { (row)-[:DIRECTED_BY]->($by) })',
        ),
        byDay,
        { references: { by: 'Person' } },
      ),
    }),
    /** Where `by` is given and `from` is not, the way is from the person. */
    directed: t.field({
      type: FilmConnection,
      args: { ...t.arg.pageArgs(), from: t.arg.int(), by: t.arg.string() },
      plan: page(
        cypher(
          'MATCH (row:Film) WHERE ($from IS NULL OR row.year >= $from) AND ($by IS NULL OR EXISTS { (row)-[:DIRECTED_BY]->($by) })',
        ),
        newestFirst,
        {
          references: { by: 'Person' },
          instead: {
            given: ['by'],
            absent: ['from'],
            cypher: cypher('WITH $by AS by MATCH (by)<-[:DIRECTED_BY]-(row)'),
            all: cypher('WITH $by AS by MATCH (by)<-[:DIRECTED_BY]-(row)'),
          },
        },
      ),
    }),
    filmsOfAll: t.field({
      type: [Film],
      args: { people: t.arg.stringList({ required: true }) },
      plan: many(
        cypher(
          'MATCH (row:Film) WHERE all(person IN $people WHERE EXISTS { (row)-[:ACTED_IN|DIRECTED_BY]-(person) }) WITH row ORDER BY row.id',
        ),
        { references: { people: { each: 'Person' } } },
      ),
    }),
    between: t.field({
      type: [Film],
      args: { years: t.arg({ type: Years, required: true }) },
      plan: many(
        cypher(
          'MATCH (row:Film) WHERE row.year >= $from AND ($to IS NULL OR row.year <= $to) WITH row ORDER BY row.id',
        ),
        { parameters: ({ years }) => ({ ...(years as object) }) },
      ),
    }),
    prizes: t.field({ type: [Prize], plan: many(cypher('MATCH (row:Prize) WITH row ORDER BY row.rank')) }),
    decades: t.field({
      type: [Decade],
      plan: reckoned(
        cypher(
          'WITH COLLECT { MATCH (film:Film) WHERE film.year IS NOT NULL RETURN film ORDER BY film.id } AS films WITH {films: films, years: [film IN films | film.year]} AS row',
        ),
        { from: 'years', reckon: (years) => [1920, 1930, 1940].map((begin) => takeDecade(years as number[], begin)) },
      ),
    }),
  }),
})

export const schema = builder.toSchema()
