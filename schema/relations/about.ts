import { many, page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { narrowerArgument } from '../arguments.ts'
import { builder } from '../builder.ts'
import { Statement } from '../entities/statement.ts'
import { Entity } from '../interfaces.ts'
import { closestFirst } from '../order.ts'
import { closenessArgument, toLevels, WhoSaidConnection } from '../who-said-connection.ts'

builder.objectField(Statement, 'about', (t) =>
  t.field({
    type: [Entity],
    description: 'What it is about, by name (schema.org: about).',
    plan: many(fragment('relations/statements/about')),
  }),
)

builder.objectField(Statement, 'mentions', (t) =>
  t.field({
    type: [Entity],
    description: 'What else its words or its gist name, by name (schema.org: mentions).',
    plan: many(fragment('relations/statements/mentions')),
  }),
)

builder.interfaceField(Entity, 'statements', (t) =>
  t.field({
    type: WhoSaidConnection,
    description:
      'What was said about it, as `whoSaid` finds it: the closest first, newest first in each way, undated last; one row per utterance.',
    args: { ...t.arg.pageArgs(), ...narrowerArgument(t.arg), ...closenessArgument(t.arg) },
    plan: page(fragment('relations/statements/statements-about'), closestFirst, {
      backward: fragment('relations/statements/statements-about-levels'),
      total: fragment('relations/statements/statements-about-total'),
      all: fragment('relations/statements/statements-about-all'),
      parameters: toLevels,
    }),
  }),
)
