import { builder, follow, many, one } from './builder.ts'
import type { Row } from './context.ts'
import { Citation, Entity, loadCitations, Node } from './entities.ts'

const roles = 'MATCH (a:Statement)-[made:MADE_BY]->() WHERE a.id IN $ids RETURN a.id AS id, collect(made.role) AS rows'

const Country = builder.objectRef<Row>('Country')
export const Statement = builder.objectRef<Row>('Statement')
Statement.implement({
  interfaces: [Node],
  fields: (t) => ({
    gist: t.exposeString('gist'),
    excerpt: t.exposeString('excerpt', { nullable: true }),
    mode: t.exposeString('mode'),
    saidOn: t.exposeString('saidOn', { nullable: true }),
    medium: t.exposeString('medium', { nullable: true }),
    speakerRole: t.string({ nullable: true, resolve: one(roles) }),
    speaker: t.field({ type: Entity, resolve: one(follow('Statement', '-[:MADE_BY]->')) }),
    speakerCountry: t.field({ type: Country, nullable: true, resolve: one(follow('Statement', '-[:SPOKEN_FOR]->')) }),
    about: t.field({ type: [Entity], resolve: many(follow('Statement', '-[:ABOUT]->')) }),
    reportedIn: t.field({
      type: [Citation],
      resolve: ({ citations }, _, context) => loadCitations(context, citations),
    }),
  }),
})

export { Country }
