import { type OrderKey, one, page, property } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import { builder, rowType } from '../builder.ts'
import { StatementConnection } from '../connections.ts'
import { Entity, Speaker } from '../interfaces.ts'
import { newestFirst } from '../order.ts'
import { closenessArgument, toLevels } from '../who-said-connection.ts'

/** Most statements first. */
const mostQuotedFirst: readonly OrderKey[] = [
  { by: 'row.statements', kind: 'number', direction: 'DESC' },
  { by: 'row.key', kind: 'text', direction: 'ASC' },
]

export const QuotedOn = rowType<object>('QuotedOn').implement({
  description: '`speaker` was quoted on `subject`.',
  fields: (t) => ({
    speaker: t.field({ type: Speaker, description: 'Who was quoted.', plan: one(take('this.speaker')) }),
    subject: t.field({ type: Entity, description: 'On what.', plan: one(take('this.subject')) }),
    statementCount: t.int({ description: 'How many statements there are.', plan: property('statements') }),
    firstOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day of the earliest dated statement; null where none is dated.',
      plan: one(fragment('relations/statements/quoted-first')),
    }),
    lastOn: t.field({
      type: 'EdtfDate',
      nullable: true,
      description: 'The day of the latest dated statement; null where none is dated.',
      plan: one(fragment('relations/statements/quoted-last')),
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

/** Rows of relationships that are stored become what QuotedOn shows. */
export const showStored = { show: fragment('relations/statements/quoted-stored') }

builder.interfaceField(Entity, 'quotedBy', (t) =>
  t.field({
    type: QuotedOnConnection,
    description:
      'Who was quoted on it, by the statements that `whoSaid` finds about it: one row for a speaker, most statements first. An utterance counts once for each speaker that an article gives.',
    args: { ...t.arg.pageArgs(), ...closenessArgument(t.arg) },
    plan: page(fragment('relations/statements/quoted-by'), mostQuotedFirst, {
      parameters: (args) => ({ ...toLevels(args), includeNarrower: true, stored: isAboutAlone(args.closeness) }),
    }),
  }),
)

/** Of what is about the thing itself it is stored who was quoted how often. */
function isAboutAlone(closeness: unknown): true | null {
  return Array.isArray(closeness) && closeness.length > 0 && closeness.every((way) => way === 'ABOUT') ? true : null
}

builder.interfaceField(Speaker, 'quotedOn', (t) =>
  t.field({
    type: QuotedOnConnection,
    description: 'What this speaker was quoted on, most statements first; what is narrower has rows of its own.',
    args: t.arg.pageArgs(),
    plan: page(fragment('relations/statements/quoted-on'), mostQuotedFirst, showStored),
  }),
)
