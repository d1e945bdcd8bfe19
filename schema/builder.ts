import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import { countRows, RowInterfaceRef, RowRef } from 'pothos-plugin-cypher'
import { fragment } from '../cypher/index.ts'
import { ExpectedError } from '../src/errors.ts'
import type { Graph } from '../src/graph/index.ts'
import { listReadings } from '../src/model/text/readings.ts'
import { explainReference } from './explain-reference.ts'

/** What every resolver of a request may use. */
export interface RequestContext {
  readonly graph: Graph
}

interface Types {
  Context: RequestContext
  DefaultFieldNullability: false
  InferredFieldOptionsKind: 'Plan'
  Scalars: {
    ID: { Input: string; Output: string }
    EdtfDate: { Input: string; Output: string }
    EntityRef: { Input: string; Output: string }
  }
}

/** How many rows a page has where `first` is not given, and at most. */
export const pageSize = { standard: 20, greatest: 100 }

/** The schema's builder: every type, field and argument is declared on it. */
export const builder = new SchemaBuilder<Types>({
  plugins: [ComplexityPlugin, 'cypher'],
  defaultFieldNullability: false,
  // The server refuses what costs too much; see check-cost.ts.
  complexity: { fieldComplexity: countRows({ pageSize }), disabled: true },
  cypher: {
    readFrom:
      ({ graph }) =>
      (statement, parameters) =>
        graph.read(statement, parameters),
    typeOfKey: (id) => id.slice(0, id.indexOf(':')),
    lookup: { cypher: fragment('entry/entities/named'), toKey: listReadings, explain: explainReference },
    pageSize,
    badInput: (message) => new ExpectedError('BAD_USER_INPUT', message),
    tooLarge: (message) => new ExpectedError('QUERY_TOO_LARGE', message, { http: { status: 400, spec: true } }),
  },
})

builder.queryType({
  description:
    'Where every question starts. A question whose arguments cannot be answered is null, `errors` says why, and the others of the request are answered.',
})

export type BuiltTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Built> ? Built : never

/** An object type whose rows come from the graph, with these properties. */
export function rowType<Properties extends object>(name: string) {
  return new RowRef<BuiltTypes, Properties>(builder, name)
}

/** An interface type whose rows come from the graph, with these properties. */
export function rowInterface<Properties extends object>(name: string) {
  return new RowInterfaceRef<BuiltTypes, Properties>(builder, name)
}
