import { many } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { Commodity } from '../entities/commodity.ts'
import { Topic } from '../entities/topic.ts'

for (const concept of [Commodity, Topic])
  builder.objectFields(concept, (t) => ({
    broader: t.field({
      type: [concept],
      description: 'The wider ones, by name (SKOS).',
      plan: many(fragment('relations/entities/broader')),
    }),
    narrower: t.field({
      type: [concept],
      description: 'The narrower ones, by name (SKOS).',
      plan: many(fragment('relations/entities/narrower')),
    }),
  }))
