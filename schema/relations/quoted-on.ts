import { type OrderKey, one, page, property } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import { builder, rowType } from '../builder.ts'
import { StatementConnection } from '../connections.ts'
import { Entity, Speaker } from '../interfaces.ts'
import { newestFirst } from '../order.ts'

/** Most statements first. */
export const mostQuotedFirst: readonly OrderKey[] = [
  { by: 'row.statements', kind: 'number', direction: 'DESC' },
  { by: 'row.key', kind: 'text', direction: 'ASC' },
]

const QuotedOn = rowType<{ firstOn?: string; lastOn?: string }>('QuotedOn').implement({
  description: '`speaker` was quoted on `subject`; derived from who made statements about what.',
  fields: (t) => ({
    speaker: t.field({ type: Speaker, description: 'Who was quoted.', plan: one(take('startNode(this)')) }),
    subject: t.field({ type: Entity, description: 'On what.', plan: one(take('endNode(this)')) }),
    statementCount: t.int({ description: 'How many statements there are.', plan: property('statements') }),
    firstOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day of the earliest dated statement; null where none is dated.',
    }),
    lastOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day of the latest dated statement; null where none is dated.',
    }),
    statements: t.field({
      type: StatementConnection,
      description: 'The statements, newest first, undated last.',
      args: t.arg.pageArgs(),
      plan: page(fragment('relations/statements/quoted-statements'), newestFirst),
    }),
  }),
})

export const QuotedOnConnection = builder.connectionOf('QuotedOn', QuotedOn)

builder.interfaceField(Entity, 'quotedBy', (t) =>
  t.field({
    type: QuotedOnConnection,
    description: 'Who was quoted on it, most statements first.',
    args: t.arg.pageArgs(),
    plan: page(fragment('relations/statements/quoted-by'), mostQuotedFirst),
  }),
)

builder.interfaceField(Speaker, 'quotedOn', (t) =>
  t.field({
    type: QuotedOnConnection,
    description: 'What this speaker was quoted on, most statements first.',
    args: t.arg.pageArgs(),
    plan: page(fragment('relations/statements/quoted-on'), mostQuotedFirst),
  }),
)
