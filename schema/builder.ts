import SchemaBuilder, { type InterfaceRef, type ObjectRef } from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import 'pothos-plugin-cypher'
import { type PlanOptions, RowInterfaceRef, RowRef } from 'pothos-plugin-cypher'
import { fragment } from '../cypher/index.ts'
import type { Graph } from '../src/graph/index.ts'
import { foldName } from '../src/model/fold-name.ts'
import { countRows } from './count-rows.ts'
import { explainReference } from './explain-reference.ts'

/** What every resolver of a request may use. */
export interface RequestContext {
  readonly graph: Graph
  /** Set by tests that want relations below some depth loaded instead of compiled. */
  readonly planDepth?: number
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

/** What compiling and running statements has to know of this service. */
export const planOptions: PlanOptions<RequestContext> = {
  readFrom:
    ({ graph }) =>
    (statement, parameters) =>
      graph.read(statement, parameters),
  lookup: fragment('entry/named'),
  toKey: foldName,
  explainLookup: explainReference,
  typeOfId: (id) => id.slice(0, id.indexOf(':')),
  maxDepth: ({ planDepth }) => planDepth,
}

/** The schema's builder: every type, field and argument is declared on it. */
export const builder = new SchemaBuilder<Types>({
  plugins: [ComplexityPlugin, 'plan'],
  defaultFieldNullability: false,
  // The server refuses what costs too much; see use-cost.ts.
  complexity: { fieldComplexity: countRows, disabled: true },
  plan: planOptions,
})

builder.queryType({ description: 'Where every question starts.' })

export type BuiltTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Built> ? Built : never

/** An object type whose rows come from the graph, with these properties. */
export function rowType<Properties extends object>(name: string) {
  return new RowRef<BuiltTypes, Properties>(builder, name)
}

/** An interface type whose rows come from the graph, with these properties. */
export function rowInterface<Properties extends object>(name: string) {
  return new RowInterfaceRef<BuiltTypes, Properties>(builder, name)
}

/** An object or interface type whose rows come from the graph. */
export type AnyRowRef = ObjectRef<BuiltTypes, object> | InterfaceRef<BuiltTypes, object>
