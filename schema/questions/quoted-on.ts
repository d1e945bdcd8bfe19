import { many, type OrderKey, page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { EntityType } from '../enums.ts'
import { QuotedOn, QuotedOnConnection, showStored } from '../relations/quoted-on.ts'

/** Most statements first; both keys go one way, as an index has them that is walked from either end. */
const mostQuotedFirst: readonly OrderKey[] = [
  { by: 'row.statements', kind: 'number', direction: 'DESC' },
  { by: 'row.key', kind: 'text', direction: 'DESC' },
]

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
      ...t.arg.pageArgs(MOST_PAIRS),
    },
    plan: page(fragment('entry/statements/quoted-on'), mostQuotedFirst, {
      ...showStored,
      backward: fragment('entry/statements/quoted-on-least'),
      total: fragment('entry/statements/quoted-on-total'),
      all: fragment('entry/statements/quoted-on-all'),
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
