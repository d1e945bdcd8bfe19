import { edgeCursor, one, property, self } from 'pothos-plugin-cypher'
import { fragment, take } from '../cypher/index.ts'
import { closenesses, valuesOf } from '../src/model/vocabulary.ts'
import type { Arguments } from './arguments.ts'
import { builder, rowType } from './builder.ts'
import { addUndatedCount } from './connections.ts'
import { Statement } from './entities/statement.ts'
import { Certainty, Closeness } from './enums.ts'
import { Entity } from './interfaces.ts'

const levels = valuesOf(closenesses)

const Match = rowType<object>('Match').implement({
  description: 'How a statement was found.',
  fields: (t) => ({
    how: t.field({
      type: Closeness,
      description: 'The closest way in which it leads to what is asked about.',
      plan: property('level', { finish: (level) => levels[Number(level)] }),
    }),
    through: t.field({
      type: Entity,
      nullable: true,
      description:
        'What led there: the narrower thing, or what concerns, covers or has it as a party; null for ABOUT and MENTIONED.',
      plan: one(fragment('relations/statements/found-through')),
    }),
  }),
})

const WhoSaidEdge = rowType<object>('WhoSaidEdge').implement({
  description: 'A statement that was found, with its place in the list and how it was found.',
  fields: (t) => ({
    cursor: t.string({ description: 'Its place, for `after` and `before`.', plan: edgeCursor }),
    node: t.field({ type: Statement, description: 'The statement.', plan: one(take('this.statement')) }),
    certainty: t.field({
      type: Certainty,
      description:
        'Whether it was said between `from` and `to` in any case, or only possibly: its date covers other days, or a source hedges it. CERTAIN where neither is given.',
      plan: one(fragment('relations/statements/found-certainty'), { inherits: ['from', 'to'] }),
    }),
    matchedBy: t.field({ type: Match, description: 'How it was found: the closest way.', plan: self }),
  }),
})

export const WhoSaidConnection = builder.connectionOfEdges('WhoSaid', WhoSaidEdge, Statement)

addUndatedCount(
  WhoSaidConnection,
  'How many more fit all else, but no source tells when they were said; 0 where neither `from` nor `to` is given.',
)

/** The argument that keeps what is found in some ways only. */
export function closenessArgument(arg: Arguments) {
  return {
    closeness: arg({
      type: [Closeness],
      description: 'Only what is found in these ways, each statement in its closest one; all unless given.',
    }),
  }
}

/** The levels by which Cypher knows ways of finding statements, the closest first. */
export function toLevels<Values extends Readonly<Record<string, unknown>>>(values: Values) {
  const { closeness } = values
  return Array.isArray(closeness) ? { ...values, closeness: closeness.map((way) => levels.indexOf(way)) } : values
}
