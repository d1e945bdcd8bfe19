import { one, page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { saidArguments, toDays } from '../arguments.ts'
import { builder } from '../builder.ts'
import { StatementConnection } from '../connections.ts'
import { Country } from '../entities/country.ts'
import { Statement } from '../entities/statement.ts'
import { Speaker } from '../interfaces.ts'
import { newestFirst } from '../order.ts'

const options = { references: { about: null }, parameters: (args: Readonly<Record<string, unknown>>) => toDays(args) }
const bySpeaker = page(fragment('relations/statements/speaker-said', 'filters/newest'), newestFirst, {
  ...options,
  all: fragment('relations/statements/speaker-said-all'),
})
const byCountry = page(fragment('relations/statements/country-said', 'filters/newest'), newestFirst, {
  ...options,
  total: fragment('relations/statements/country-said-total'),
})

builder.objectFields(Statement, (t) => ({
  speaker: t.field({
    type: Speaker,
    description: 'Who said it (schema.org: creator).',
    plan: one(fragment('relations/statements/speaker')),
  }),
  speakerRole: t.string({
    nullable: true,
    description: 'Office or affiliation at that time, as the source gives it; null where it gives none.',
    plan: one(fragment('relations/statements/speaker-role')),
  }),
  speakerCountry: t.field({
    type: Country,
    nullable: true,
    description: 'The country on whose behalf the speaker spoke; null where for none.',
    plan: one(fragment('relations/statements/speaker-country')),
  }),
}))

builder.interfaceField(Speaker, 'said', (t) =>
  t.field({
    type: StatementConnection,
    description: 'What this person said, or this body as one, newest first, undated last; one row per utterance.',
    args: saidArguments(t.arg),
    plan: bySpeaker,
  }),
)

builder.objectField(Country, 'said', (t) =>
  t.field({
    type: StatementConnection,
    description: 'What people and bodies that speak for this country said, newest first, undated last.',
    args: saidArguments(t.arg),
    plan: byCountry,
  }),
)
