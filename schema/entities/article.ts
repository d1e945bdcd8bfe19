import { one, property } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder, rowType } from '../builder.ts'
import { Node } from '../interfaces.ts'

export const Article = rowType('Article')
Article.implement({
  description: 'A published document that reports.',
  label: 'Article',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.string({ description: 'Kebab-case, stable, unique among articles.', plan: property('slug') }),
    title: t.string({
      description: 'Its title; ours, in square brackets, where it has none.',
      plan: property('title'),
    }),
    publisher: t.string({
      nullable: true,
      description: 'Who published it; null where not known.',
      plan: property('publisher'),
    }),
    publishedOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day of publication; a month where only a range of days is known.',
      plan: property('publishedOn'),
    }),
    url: t.string({
      nullable: true,
      description: 'Where it stands on the web; null where not known.',
      plan: property('url'),
    }),
  }),
})

builder.queryField('article', (t) =>
  t.field({
    type: Article,
    nullable: true,
    description: 'One article by its slug; null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'The slug of the article.' }) },
    plan: one(fragment('entry/article')),
  }),
)
