import { page } from 'pothos-plugin-cypher'
import { fragment } from '../../cypher/index.ts'
import { type Arguments, knownAtArgument, narrowerArgument, spanArguments, toDays } from '../arguments.ts'
import { builder } from '../builder.ts'
import { Certainty, Direction, StatementMode } from '../enums.ts'
import { closestBySaidDay } from '../order.ts'
import { closenessArgument, toLevels, WhoSaidConnection } from '../who-said-connection.ts'

/** The arguments that say which statements are found. */
export function foundArguments(arg: Arguments) {
  return {
    about: arg({
      type: 'EntityRef',
      required: true,
      description: 'What it is about: an id, slug, code, name or alias.',
    }),
    speaker: arg({ type: 'EntityRef', description: 'Only what an article gives as said by this person or body.' }),
    country: arg({ type: 'EntityRef', description: 'Only what was said on behalf of this country.' }),
    alsoAbout: arg({ type: 'EntityRef', description: 'Only what is itself about this as well.' }),
    mode: arg({
      type: StatementMode,
      description: 'Only what an article renders so; of several printings it shows such a one.',
    }),
    ...spanArguments(arg, 'said'),
    certainty: arg({
      type: Certainty,
      description: 'Only what was said between `from` and `to` in any case, or only possibly; both unless given.',
    }),
    ...narrowerArgument(arg),
    ...closenessArgument(arg),
    knownAt: knownAtArgument(arg),
  }
}

builder.queryField('whoSaid', (t) =>
  t.field({
    type: WhoSaidConnection,
    nullable: true,
    description:
      'Who said what about something: first what is about it, then about something narrower, then about what concerns or covers it or has it as a party, then what names it; newest first in each, undated last. One row per utterance.',
    args: {
      ...foundArguments(t.arg),
      order: t.arg({ type: Direction, defaultValue: 'DESC', description: 'DESC: newest first; ASC: oldest first.' }),
      ...t.arg.pageArgs(),
    },
    plan: page(fragment('entry/statements/who-said'), closestBySaidDay, {
      total: fragment('entry/statements/who-said-total'),
      all: fragment('entry/statements/who-said-all', 'filters/statements'),
      instead: {
        given: [],
        absent: ['speaker', 'country', 'alsoAbout', 'mode'],
        cypher: fragment('entry/statements/who-said-newest'),
        all: fragment('entry/statements/who-said-all'),
      },
      counts: { undatedCount: { cypher: fragment('entry/statements/who-said-undated'), given: ['from', 'to'] } },
      references: { about: null, speaker: null, country: 'Country', alsoAbout: null },
      parameters: (args) => toDays(toLevels(args), ['from'], ['to', 'knownAt']),
    }),
  }),
)
