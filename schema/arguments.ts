import type { ArgBuilder } from '@pothos/core'
import { one } from 'pothos-plugin-cypher'
import { fragment } from '../cypher/index.ts'
import { ExpectedError } from '../src/errors.ts'
import { toSpan } from '../src/model/shape/edtf-date.ts'
import type { BuiltTypes } from './builder.ts'

declare module 'graphql' {
  interface GraphQLArgumentExtensions {
    /** The limit in the service's settings that the length of this text has. */
    maxLength?: 'searchLength'
    /** The axis of time on which it pins the answer to a day. */
    pins?: 'asOf' | 'knownAt'
  }
  interface GraphQLInputFieldExtensions {
    pins?: 'asOf' | 'knownAt'
  }
}

export type Arguments = ArgBuilder<BuiltTypes>

/** The arguments that keep what was said about something, in a span of time. */
export function saidArguments(arg: Arguments) {
  return {
    ...arg.pageArgs(),
    about: arg({
      type: 'EntityRef',
      description:
        'Only statements that `whoSaid` finds for this entity: about it, something narrower, or what concerns or covers it or has it as a party; or naming it.',
    }),
    ...spanArguments(arg, 'said'),
  }
}

/** A span of days, by what happened in it. */
export function spanArguments(arg: Arguments, what: string) {
  return {
    from: arg({
      type: 'EdtfDate',
      description: `Only what was possibly ${what} on or after the first day of this date.`,
    }),
    to: arg({
      type: 'EdtfDate',
      description: `Only what was possibly ${what} on or before the last day of this date.`,
    }),
  }
}

/** The argument of lists about something that has narrower ones. */
export function narrowerArgument(arg: Arguments) {
  return {
    includeNarrower: arg.boolean({
      defaultValue: true,
      description: 'Count narrower commodities and topics as well (SKOS); true unless given.',
    }),
  }
}

/** The two axes of time: what was true on a day, and what articles published by a day tell. */
export function timeArguments(arg: Arguments) {
  return {
    asOf: arg({
      type: 'EdtfDate',
      description:
        'What held at the end of this date, or may have: a change counts from the first day on which it may have been.',
      extensions: { pins: 'asOf' },
    }),
    knownAt: knownAtArgument(arg),
  }
}

/** The argument that leaves out what was not yet published. */
export function knownAtArgument(arg: Arguments) {
  return arg({
    type: 'EdtfDate',
    description: 'Only what articles certainly published by the end of this date report.',
    extensions: { pins: 'knownAt' },
  })
}

/** The argument that names one entity. */
export function refArgument(arg: Arguments, what: string) {
  return arg({ type: 'EntityRef', required: true, description: `Which ${what}: an id, slug, code, name or alias.` })
}

/** The plan of a lookup by name among the entities with a label, or among all. */
export function planNamed(label: string | null) {
  return one(fragment('entry/entities/given'), { references: { ref: label } })
}

type Values = Readonly<Record<string, unknown>>

/** The first and last days that dates in arguments stand for: `from` opens a span; `to`, `asOf` and the like close it. */
export function toDays(
  values: Values,
  opening: readonly string[] = ['from'],
  closing: readonly string[] = ['to'],
): Values {
  const days = { ...values }
  for (const name of opening) if (typeof days[name] === 'string') days[name] = toSpan(days[name]).earliest
  for (const name of closing) if (typeof days[name] === 'string') days[name] = toSpan(days[name]).latest
  return days
}

/** A whole number from 1 to `greatest`; BAD_USER_INPUT otherwise. */
export function toBounded(name: string, value: unknown, greatest: number): number {
  if (typeof value === 'number' && value >= 1 && value <= greatest) return value
  throw new ExpectedError('BAD_USER_INPUT', `\`${name}\` is ${value}; it can be 1 to ${greatest}.`)
}
