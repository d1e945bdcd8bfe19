import { many, page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { builder } from '../builder.ts'
import { AgreementConnection } from '../connections.ts'
import { Agreement } from '../entities/agreement.ts'
import { Party } from '../interfaces.ts'
import { newestFirst } from '../order.ts'

builder.objectField(Agreement, 'parties', (t) =>
  t.field({
    type: [Party],
    description: 'Who is bound by it, by name.',
    plan: many(fragment('relations/agreements/parties')),
  }),
)

builder.interfaceField(Party, 'agreements', (t) =>
  t.field({
    type: AgreementConnection,
    description: 'What binds this country or body, newest first, undated last.',
    args: t.arg.pageArgs(),
    plan: page(fragment('relations/agreements/agreements-of-party'), newestFirst),
  }),
)
