import { many, page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { narrowerArgument } from '../arguments.ts'
import { builder } from '../builder.ts'
import { StatementConnection } from '../connections.ts'
import { Statement } from '../entities/statement.ts'
import { Entity } from '../interfaces.ts'
import { newestSaidFirst } from '../order.ts'

builder.objectField(Statement, 'about', (t) =>
  t.field({
    type: [Entity],
    description: 'What it is about, by name (schema.org: about).',
    plan: many(fragment('relations/statements/about')),
  }),
)

builder.interfaceField(Entity, 'statements', (t) =>
  t.field({
    type: StatementConnection,
    description: 'What was said about it, newest first, undated last; one row per utterance.',
    args: { ...t.arg.pageArgs(), ...narrowerArgument(t.arg) },
    plan: page(fragment('relations/statements/statements-about'), newestSaidFirst, {
      all: fragment('relations/statements/statements-about-all'),
      show: fragment('relations/statements/statement-of-id'),
    }),
  }),
)
