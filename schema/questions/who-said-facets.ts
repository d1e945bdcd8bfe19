import { many, one, property } from 'pothos-plugin-cypher'
import { fragment, take } from '../../cypher/index.ts'
import { type Arguments, toBounded, toDays } from '../arguments.ts'
import { builder, pageSize, rowType } from '../builder.ts'
import { Entity, Speaker } from '../interfaces.ts'
import { toLevels } from '../who-said-connection.ts'
import { foundArguments } from './who-said.ts'

const statementCount = { description: 'How many of the statements.', plan: property('statements') }

const SpeakerFacet = rowType<object>('SpeakerFacet').implement({
  description: 'How many of the statements found somebody made.',
  fields: (t) => ({
    speaker: t.field({ type: Speaker, description: 'Who.', plan: one(take('this.speaker')) }),
    statementCount: t.int(statementCount),
  }),
})

const SubjectFacet = rowType<object>('SubjectFacet').implement({
  description: 'How many of the statements found are about something.',
  fields: (t) => ({
    subject: t.field({ type: Entity, description: 'About what.', plan: one(take('this.subject')) }),
    statementCount: t.int(statementCount),
  }),
})

const YearFacet = rowType<{ year: string }>('YearFacet').implement({
  description: 'How many of the statements found were possibly made in a year.',
  fields: (t) => ({
    year: t.field({ type: 'EdtfDate', description: 'The year, as `from` and `to` take it.' }),
    statementCount: t.int(statementCount),
  }),
})

/** The argument that bounds a list of facets, and what the list needs of it. */
function firstArgument(arg: Arguments) {
  return {
    first: arg.int({
      defaultValue: 10,
      description: `How many, 1 to ${pageSize.greatest}.`,
      extensions: { countsRows: true },
    }),
  }
}

const bounded = {
  parameters: ({ first }: Readonly<Record<string, unknown>>) => ({
    first: toBounded('first', first, pageSize.greatest),
  }),
}

const WhoSaidFacets = rowType<object>('WhoSaidFacets').implement({
  description: 'What the statements that `whoSaid` finds have in common, each with how many have it.',
  fields: (t) => ({
    totalCount: t.int({ description: 'How many statements there are.', plan: one(take('size(this.found)')) }),
    speakers: t.field({
      type: [SpeakerFacet],
      description:
        'Who made them, most first, an utterance under each speaker that an article gives: as many as `whoSaid` finds with this `speaker` besides.',
      args: firstArgument(t.arg),
      plan: many(fragment('relations/facets/facet-speakers'), bounded),
    }),
    subjects: t.field({
      type: [SubjectFacet],
      description:
        'What they are about, most first, what was asked for among them: things that they are about themselves, not what is broader; as many as `whoSaid` finds with this `alsoAbout` besides.',
      args: firstArgument(t.arg),
      plan: many(fragment('relations/facets/facet-subjects'), bounded),
    }),
    years: t.field({
      type: [YearFacet],
      description:
        'When they were made, the latest year first: as many as `whoSaid` finds from the beginning of the year to its end. A date that covers several years counts in each.',
      plan: many(fragment('relations/facets/facet-years')),
    }),
    undatedCount: t.int({
      description: 'How many have no day, and are in no year.',
      plan: one(fragment('relations/facets/facet-undated')),
    }),
  }),
})

builder.queryField('whoSaidFacets', (t) =>
  t.field({
    type: WhoSaidFacets,
    nullable: true,
    description:
      'By whom, about what else and when the statements were made that `whoSaid` finds with the same arguments, with the number of each: what a list of them can be narrowed by.',
    args: foundArguments(t.arg),
    plan: one(fragment('entry/statements/who-said-facets'), {
      references: { about: null, speaker: null, country: 'Country', alsoAbout: null },
      parameters: (args) => toDays(toLevels(args), ['from'], ['to', 'knownAt']),
    }),
  }),
)
