import { many, one, property } from 'pothos-plugin-cypher'
import { fragment, unfold } from '../../cypher/index.ts'
import { builder, rowType } from '../builder.ts'

const Count = rowType('Count')
Count.implement({
  description: 'How many there are of something.',
  fields: (t) => ({
    name: t.string({ description: 'Of what: a type of entity or of relationship.', plan: property('name') }),
    count: t.int({ description: 'How many.', plan: property('count') }),
  }),
})

const Stats = rowType('Stats')
Stats.implement({
  description: 'What the graph holds.',
  fields: (t) => ({
    entities: t.field({ type: [Count], description: 'Entities by type.', plan: many(unfold('entities')) }),
    relationships: t.field({
      type: [Count],
      description: 'Relationships by type.',
      plan: many(unfold('relationships')),
    }),
    articles: t.int({ description: 'How many articles.', plan: property('articles') }),
    statements: t.int({ description: 'How many statements.', plan: property('statements') }),
    latestArticleOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'When the newest article was published; null where there is none.',
      plan: property('latestArticleOn'),
    }),
  }),
})

builder.queryField('stats', (t) =>
  t.field({
    type: Stats,
    description: 'What the graph holds, in numbers.',
    plan: one(fragment('entry/stats')),
  }),
)
