import { one } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import type { Rows } from '../../src/model/rows.ts'
import { builder, rowType } from '../builder.ts'
import { ArticleForm } from '../enums.ts'
import { Node } from '../interfaces.ts'

export const Article = rowType<Rows['Article']>('Article').implement({
  description: 'A published document that reports.',
  label: 'Article',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.string({ description: 'Kebab-case, stable, unique among articles.' }),
    title: t.string({
      description: 'Its title; ours, in square brackets, where it has none.',
    }),
    publisher: t.string({
      nullable: true,
      description: 'Who published it; null where not known.',
    }),
    publishedOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day of publication; a month where only a range of days is known.',
    }),
    form: t.field({
      type: ArticleForm,
      nullable: true,
      description:
        'Whether its paragraphs are numbered, the rows of a table or the sections of a document; null where it is not said: a text.',
    }),
    url: t.string({
      nullable: true,
      description: 'Where it stands on the web; null where not known.',
    }),
  }),
})

builder.queryField('article', (t) =>
  t.field({
    type: Article,
    nullable: true,
    description: 'One article by its slug; null where there is none.',
    args: { slug: t.arg.string({ required: true, description: 'The slug of the article.' }) },
    plan: one(fragment('entry/articles/article')),
  }),
)
