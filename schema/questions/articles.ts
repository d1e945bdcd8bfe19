import { page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { foldName } from '../../src/model/text/fold-name.ts'
import { spanArguments, toDays } from '../arguments.ts'
import { builder } from '../builder.ts'
import { ArticleConnection } from '../connections.ts'
import { newestFirst } from '../order.ts'

builder.queryField('articles', (t) =>
  t.field({
    type: ArticleConnection,
    nullable: true,
    description: 'The articles that the graph draws on, newest first.',
    args: {
      title: t.arg.string({
        description: 'Only those with this title; letter case, accents and punctuation make no difference.',
      }),
      publisher: t.arg.string({ description: 'Only what this publisher published; letter case makes no difference.' }),
      ...spanArguments(t.arg, 'published'),
      ...t.arg.pageArgs(),
    },
    plan: page(fragment('entry/articles/articles'), newestFirst, {
      instead: {
        given: [],
        absent: ['title', 'publisher', 'from', 'to'],
        cypher: fragment('entry/articles/articles-newest'),
        all: fragment('entry/articles/articles'),
      },
      parameters: ({ title, ...args }) => ({
        ...toDays(args),
        title: typeof title === 'string' ? foldName(title) : null,
      }),
    }),
  }),
)
