import { page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { StatementConnection } from '../connections.ts'
import { newestFirst } from '../order.ts'

builder.queryField('statements', (t) =>
  t.field({
    type: StatementConnection,
    nullable: true,
    description: 'All that was said, newest first, undated last; one row per utterance.',
    args: t.arg.pageArgs(),
    plan: page(fragment('entry/statements/statements'), newestFirst),
  }),
)
