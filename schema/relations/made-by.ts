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
  backward: fragment('relations/statements/speaker-said-oldest', 'filters/oldest'),
  all: fragment('relations/statements/speaker-said-all'),
})
const byCountry = page(fragment('relations/statements/country-said', 'filters/newest'), newestFirst, {
  ...options,
  backward: fragment('relations/statements/country-said-oldest', 'filters/oldest'),
  total: fragment('relations/statements/country-said-total'),
})

builder.objectFields(Statement, (t) => ({
  speaker: t.field({
    type: Speaker,
    description:
      'Who said it (schema.org: creator). Where articles differ, the closest: a person before a body, a part before its whole.',
    plan: one(fragment('relations/statements/speaker'), { inherits: ['knownAt'] }),
  }),
  speakerRole: t.string({
    nullable: true,
    description: 'Office or affiliation at that time, as a source gives it; null where none does.',
    plan: one(fragment('relations/statements/speaker-role'), { inherits: ['knownAt'] }),
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
    description:
      'What this person said, or this body as one, newest first, undated last; one row per utterance, under every speaker that an article gives.',
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
