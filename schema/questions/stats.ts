import { many, one } from 'pothos-plugin-cypher'
import { countNodes, countRelationships, fragment } from '../../cypher/index.ts'
import { entityLabels } from '../../src/model/entities.ts'
import { relationshipTypes } from '../../src/model/relationship-types.ts'
import { builder, rowType } from '../builder.ts'

const Count = rowType<{ name: string; count: number }>('Count').implement({
  description: 'How many there are of something.',
  fields: (t) => ({
    name: t.string({ description: 'Of what: a type of entity or of relationship.' }),
    count: t.int({ description: 'How many.' }),
  }),
})

const Stats = rowType<{ articles: number; statements: number; latestArticleOn?: string }>('Stats').implement({
  description: 'What the graph holds.',
  fields: (t) => ({
    entities: t.field({ type: [Count], description: 'Entities by type.', plan: many(countNodes(entityLabels)) }),
    relationships: t.field({
      type: [Count],
      description: 'Relationships by type.',
      plan: many(countRelationships(Object.keys(relationshipTypes))),
    }),
    articles: t.int({ description: 'How many articles.' }),
    statements: t.int({ description: 'How many statements.' }),
    latestArticleOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'When the newest article was published; null where there is none.',
    }),
  }),
})

builder.queryField('stats', (t) =>
  t.field({
    type: Stats,
    description: 'What the graph holds, in numbers.',
    plan: one(fragment('entry/entities/stats')),
  }),
)
