import SchemaBuilder from '@pothos/core'
import { type Fragment, type Read, type Row, readFragment } from 'pothos-plugin-cypher'

/** What a request over the films carries. */
export interface FilmsContext {
  readonly read: Read
}

interface Types {
  Context: FilmsContext
  DefaultFieldNullability: false
  InferredFieldOptionsKind: 'Plan'
}

/** Cypher as a fragment. */
export function cypher(text: string): Fragment {
  return readFragment(text, text)
}

/** A list that `this` already holds, as a fragment. */
export function list(text: string): Fragment {
  return { ...cypher(text), list: true }
}

export const builder = new SchemaBuilder<Types>({
  plugins: ['cypher'],
  defaultFieldNullability: false,
  cypher: {
    readFrom: ({ read }) => read,
    typeOfKey: (id) => id.slice(0, id.indexOf(':')),
    lookup: {
      cypher: cypher(
        'MATCH (row) WHERE coalesce(row.name, row.title) = $name AND ($label IS NULL OR $label IN labels(row))',
      ),
      toKey: (name) => name.trim(),
      explain: async (_, name, label, ids) =>
        new Error(`${ids.length === 0 ? 'No' : 'More than one'} ${label ?? 'node'} is called "${name}".`),
    },
  },
})

/** An object type whose rows come from the graph. */
export function rowType(name: string) {
  return builder.objectRef<Row>(name)
}
