import { many, one, page, property } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import type { Rows } from '../../src/model/rows.ts'
import { builder, rowType } from '../builder.ts'
import { StatementConnection } from '../connections.ts'
import { Article } from '../entities/article.ts'
import { Statement } from '../entities/statement.ts'
import { PrintingPart, StatementMode } from '../enums.ts'
import { Speaker } from '../interfaces.ts'
import { newestFirst } from '../order.ts'
import { Citation, cited } from './evidence.ts'

const Printing = rowType<Rows['Printing']>('Printing').implement({
  description: 'What an article made of an utterance.',
  fields: (t) => ({
    article: t.field({ type: Article, description: 'The article.', plan: one(take('endNode(this)')) }),
    paragraphs: t.intList({
      description: 'The numbers of its paragraphs in the article, counted from 1 with the title.',
    }),
    excerpt: t.string({
      nullable: true,
      description: "At most twelve of the speaker's own words, as printed here; null where none is kept.",
    }),
    mode: t.field({ type: StatementMode, description: 'How the article renders it.' }),
    speaker: t.field({
      type: Speaker,
      description: 'Whom the article gives as the speaker.',
      plan: one(fragment('relations/statements/printing-speaker')),
    }),
    speakerRole: t.string({
      nullable: true,
      description: 'Office or affiliation at that time, as the article gives it; null where it gives none.',
      plan: property('role'),
    }),
    evidence: t.field({ type: [Citation], description: 'Its passages.', plan: cited }),
  }),
})

builder.objectFields(Statement, (t) => ({
  printings: t.field({
    type: [Printing],
    description:
      'What each article made of it, in the order of publication (PROV: wasQuotedFrom); in a list that asks for what is known by a day, as far as published then.',
    plan: many(fragment('relations/statements/printings'), { inherits: ['knownAt'] }),
  }),
  differs: t.field({
    type: [PrintingPart],
    description: 'In what its printings differ; empty where they agree.',
    plan: many(fragment('relations/statements/differs'), { inherits: ['knownAt'] }),
  }),
  reportedIn: t.field({
    type: [Citation],
    description: 'The passages of all its printings, in the order of publication.',
    plan: many(fragment('relations/statements/reported-in'), { inherits: ['knownAt'] }),
  }),
}))

builder.objectField(Article, 'statements', (t) =>
  t.field({
    type: StatementConnection,
    description: 'The utterances that it prints, newest first, undated last.',
    args: t.arg.pageArgs(),
    plan: page(fragment('relations/statements/article-statements'), newestFirst),
  }),
)
