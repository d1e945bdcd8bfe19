import SchemaBuilder, { type InterfaceRef, type ObjectRef } from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import 'pothos-plugin-cypher'
import type { PlanOptions, Row } from 'pothos-plugin-cypher'
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

/** A reference to an object type whose rows come from the graph. */
export function rowType(name: string) {
  return builder.objectRef<Row>(name)
}

export type BuiltTypes = typeof builder extends PothosSchemaTypes.SchemaBuilder<infer Built> ? Built : never

/** An object or interface type whose rows come from the graph. */
export type RowRef = ObjectRef<BuiltTypes, Row> | InterfaceRef<BuiltTypes, Row>
