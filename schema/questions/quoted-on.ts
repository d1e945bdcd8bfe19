import { many, page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { EntityType } from '../enums.ts'
import { mostQuotedFirst, QuotedOn, QuotedOnConnection, showStored } from '../relations/quoted-on.ts'

/** As many pairs as 30 speakers and 30 subjects can make, and some more. */
const MOST_PAIRS = 1000

builder.queryField('quotedOn', (t) =>
  t.field({
    type: QuotedOnConnection,
    nullable: true,
    description:
      'How often each speaker was quoted on each subject: one row for a pair, most statements first. Narrower subjects are rows of their own.',
    args: {
      speakers: t.arg({ type: ['EntityRef'], description: 'Only these people and bodies; all unless given.' }),
      subjects: t.arg({ type: ['EntityRef'], description: 'Only on these entities; all unless given.' }),
      types: t.arg({ type: [EntityType], description: 'Only on subjects of these types; all unless given.' }),
      ...t.arg.pageArgs(),
    },
    plan: page(fragment('entry/statements/quoted-on'), mostQuotedFirst, {
      ...showStored,
      references: { speakers: { each: null }, subjects: { each: null } },
      parameters: ({ types, ...args }) => ({ ...args, labels: types }),
    }),
  }),
)

builder.queryField('quotedOnPairs', (t) =>
  t.field({
    type: [QuotedOn],
    nullable: true,
    description: `How often each of these speakers was quoted on each of these subjects, all at once: one row for each pair that there is, most statements first. Counts are those of \`quotedOn\`: what is about the subject itself. More than ${MOST_PAIRS} pairs are refused.`,
    args: {
      speakers: t.arg({ type: ['EntityRef'], required: true, description: 'The people and bodies.' }),
      subjects: t.arg({ type: ['EntityRef'], required: true, description: 'The entities on which they were quoted.' }),
    },
    plan: many(fragment('entry/statements/quoted-pairs'), {
      references: { speakers: { each: null }, subjects: { each: null } },
      atMost: MOST_PAIRS,
    }),
  }),
)
