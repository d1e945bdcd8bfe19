import { many, page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { StatementConnection } from '../connections.ts'
import { Article } from '../entities/article.ts'
import { Statement } from '../entities/statement.ts'
import { newestFirst } from '../order.ts'
import { Citation } from './evidence.ts'

builder.objectField(Statement, 'reportedIn', (t) =>
  t.field({
    type: [Citation],
    description: 'Every passage that reports this utterance, in the order of publication (PROV: wasQuotedFrom).',
    plan: many(fragment('relations/statements/reported-in')),
  }),
)

builder.objectField(Statement, 'restates', (t) =>
  t.field({
    type: [Statement],
    description: 'The statement of the same utterance in an earlier article; empty where this is the first.',
    plan: many(fragment('relations/statements/restates')),
  }),
)

builder.objectField(Article, 'statements', (t) =>
  t.field({
    type: StatementConnection,
    description: 'What it reports as said, newest first, undated last.',
    args: t.arg.pageArgs(),
    plan: page(fragment('relations/statements/article-statements'), newestFirst),
  }),
)
