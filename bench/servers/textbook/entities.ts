import { builder, follow, many, one } from './builder.ts'
import type { Context, Row } from './context.ts'

export const Node = builder.interfaceRef<Row>('Node')
Node.implement({ resolveType: (row) => row.__typename, fields: (t) => ({ id: t.exposeID('id') }) })
export const Entity = builder.interfaceRef<Row>('Entity')
Entity.implement({
  interfaces: [Node],
  resolveType: (row) => row.__typename,
  fields: (t) => ({ name: t.exposeString('name') }),
})

for (const name of ['Person', 'Organization', 'Topic', 'Event'])
  builder.objectRef<Row>(name).implement({ interfaces: [Entity, Node] })

export const Article = builder.objectRef<Row>('Article')
Article.implement({
  interfaces: [Node],
  fields: (t) => ({
    title: t.exposeString('title'),
    publisher: t.exposeString('publisher', { nullable: true }),
    publishedOn: t.exposeString('publishedOn', { nullable: true }),
  }),
})

export const Citation = builder.objectRef<Row>('Citation')
Citation.implement({
  fields: (t) => ({
    paragraph: t.exposeInt('paragraph'),
    excerpt: t.exposeString('excerpt', { nullable: true }),
    article: t.field({
      type: Article,
      resolve: (row, _, { load }) =>
        row.article ?? load(follow('Citation', '-[:OF]->', 'b.id'), row.id).then(([article]) => article),
    }),
  }),
})

const cited = 'MATCH (citation:Citation) WHERE citation.id IN $ids RETURN citation.id AS id, [citation] AS rows'

/** The passages of a list of citations. */
export async function loadCitations({ load }: Context, ids: readonly string[] = []): Promise<Row[]> {
  return (await Promise.all(ids.map((id) => load(cited, id)))).flat()
}

export const Commodity = builder.objectRef<Row>('Commodity')
Commodity.implement({
  interfaces: [Entity, Node],
  fields: (t) => ({ broader: t.field({ type: [Entity], resolve: many(follow('Commodity', '-[:BROADER]->')) }) }),
})

export const Agreement = builder.objectRef<Row>('Agreement')
Agreement.implement({
  interfaces: [Entity, Node],
  fields: (t) => ({
    agreedOn: t.exposeString('agreedOn', { nullable: true }),
    parties: t.field({ type: [Entity], resolve: many(follow('Agreement', '-[:PARTY]->')) }),
    reachedAt: t.field({ type: Entity, nullable: true, resolve: one(follow('Agreement', '-[:REACHED_AT]->')) }),
  }),
})
