import { many, one } from 'pothos-plugin-cypher'
import { fragment, unfold } from '../../cypher/index.ts'
import { relationshipTypes, type RelationshipType as TypeOfRelationship } from '../../src/model/relationship-types.ts'
import { type Arguments, refArgument, toBounded } from '../arguments.ts'
import { builder, pageSize, rowType } from '../builder.ts'
import { RelationshipType } from '../enums.ts'
import { Node } from '../interfaces.ts'
import { Relationship } from '../relations/relationships.ts'

const LONGEST = 10

/** The types of relationships that statements have, and those that follow from statements. */
const saying: ReadonlySet<string> = new Set([
  'QUOTED_ON',
  ...Object.entries<TypeOfRelationship>(relationshipTypes).flatMap(([name, { from }]) =>
    from.includes('Statement') ? [name] : [],
  ),
])

/** The types that a path may lead over. */
function keepTypes(types: unknown, exclude: unknown, statements: boolean): string[] {
  const kept = Array.isArray(types) ? types : Object.keys(relationshipTypes)
  const left = new Set(Array.isArray(exclude) ? exclude : [])
  return kept.filter((type) => !left.has(type) && (statements || !saying.has(type)))
}

const Path = rowType<{ length: number }>('Path').implement({
  description: 'How two entities are connected.',
  fields: (t) => ({
    length: t.int({ description: 'Number of relationships.' }),
    nodes: t.field({ type: [Node], description: 'From the one end to the other.', plan: many(unfold('steps')) }),
    relationships: t.field({
      type: [Relationship],
      description: 'The relationships between them, in the same order, each with its own direction.',
      plan: many(unfold('links')),
    }),
  }),
})

const Paths = rowType<{ hasMore: boolean }>('Paths').implement({
  description: 'All shortest connections between two entities, up to a number.',
  fields: (t) => ({
    paths: t.field({
      type: [Path],
      description:
        'Those with the fewest inferred links first, then at each step from the start by name and id; all of one length.',
      plan: many(unfold('paths')),
    }),
    hasMore: t.boolean({ description: 'Whether there are more of this length than `first` lets through.' }),
  }),
})

function pathArguments(arg: Arguments) {
  return {
    from: refArgument(arg, 'entity it starts at'),
    to: refArgument(arg, 'entity it ends at'),
    maxLength: arg.int({ defaultValue: 6, description: `The greatest number of relationships, 1 to ${LONGEST}.` }),
    types: arg({ type: [RelationshipType], description: 'Only over these types; all unless given.' }),
  }
}

builder.queryField('shortestPath', (t) =>
  t.field({
    type: Path,
    nullable: true,
    description:
      'A shortest connection between two entities, never through an article or a mere mention, nor through a country that is no end of it; of several the one with the fewest inferred links, then at each step from the start the first by name, then by id. Null where there is none within maxLength. shortestPaths lists them all, and can leave out statements and types.',
    args: pathArguments(t.arg),
    plan: one(fragment('entry/entities/shortest-path'), {
      references: { from: null, to: null },
      parameters: ({ maxLength, ...args }) => ({ ...args, maxLength: toBounded('maxLength', maxLength, LONGEST) }),
    }),
  }),
)

builder.queryField('shortestPaths', (t) =>
  t.field({
    type: Paths,
    nullable: true,
    description:
      'All shortest connections between two entities, never through an article or a mere mention, nor through a country that is no end of it. Null where there is none within maxLength.',
    args: {
      ...pathArguments(t.arg),
      exclude: t.arg({ type: [RelationshipType], description: 'Not over these types.' }),
      statements: t.arg.boolean({
        defaultValue: false,
        description: 'Also through what somebody said, and over what follows from it (QUOTED_ON); false unless given.',
      }),
      first: t.arg.int({
        defaultValue: 20,
        description: `How many at most, 1 to ${pageSize.greatest}.`,
        extensions: { countsRows: true },
      }),
    },
    plan: one(fragment('entry/entities/shortest-paths'), {
      references: { from: null, to: null },
      parameters: ({ maxLength, types, exclude, statements, first, ...ends }) => {
        const limit = toBounded('first', first, pageSize.greatest)
        return {
          ...ends,
          maxLength: toBounded('maxLength', maxLength, LONGEST),
          types: keepTypes(types, exclude, statements === true),
          first: limit,
          most: limit + 1,
        }
      },
    }),
  }),
)
