import { page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { mostQuotedFirst, QuotedOnConnection, showStored } from '../relations/quoted-on.ts'

builder.queryField('quotedOn', (t) =>
  t.field({
    type: QuotedOnConnection,
    nullable: true,
    description:
      'How often each speaker was quoted on each subject: one row for a pair, most statements first. Narrower subjects are rows of their own.',
    args: {
      speakers: t.arg({ type: ['EntityRef'], description: 'Only these people and bodies; all unless given.' }),
      subjects: t.arg({ type: ['EntityRef'], description: 'Only on these entities; all unless given.' }),
      ...t.arg.pageArgs(),
    },
    plan: page(fragment('entry/statements/quoted-on'), mostQuotedFirst, {
      ...showStored,
      references: { speakers: { each: null }, subjects: { each: null } },
    }),
  }),
)
